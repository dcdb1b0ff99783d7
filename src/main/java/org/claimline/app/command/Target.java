package org.claimline.app.command;

/// One line of the palette.
///
/// @param kind what it is, in one word: `Command`, `Series`, `Claim`, `Panel`
/// @param name what it is called
/// @param detail more about it, found by as well: keys, a key, a number
/// @param run what choosing it does
public record Target(String kind, String name, String detail, Runnable run) {}
