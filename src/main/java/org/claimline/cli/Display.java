package org.claimline.cli;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether there is a display to open a window on, found out before JavaFX is touched.
final class Display {

    private static final Pattern X_DISPLAY = Pattern.compile("([^:]*):(\\d{1,5})(?:\\.\\d+)?");
    private static final int X_PORT = 6000;
    private static final int PATIENCE_MILLIS = 2000;

    private Display() {}

    /// Why no window can be opened, as half a sentence; empty where nothing speaks against it.
    static Optional<String> missing(Map<String, String> environment) {
        if (!System.getProperty("os.name", "").startsWith("Linux")) {
            return Boolean.getBoolean("java.awt.headless")
                    ? Optional.of("java.awt.headless is set")
                    : Optional.empty();
        }
        if (Boolean.getBoolean("java.awt.headless")) {
            return Optional.of("java.awt.headless is set");
        }
        if (System.getProperty("glass.platform", "").equals("Headless")) {
            return Optional.empty();
        }
        String display = environment.getOrDefault("DISPLAY", "");
        if (display.isEmpty() && environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty()) {
            return Optional.of("neither DISPLAY nor WAYLAND_DISPLAY is set");
        }
        if (!display.isEmpty() && !answers(display)) {
            return Optional.of("nothing answers on the display " + display);
        }
        return hasLibrary("libgtk-3.so.0")
                ? Optional.empty()
                : Optional.of("GTK 3 (libgtk-3.so.0) is not installed");
    }

    /// Why the toolkit could not start, as half a sentence; empty where something else failed.
    static Optional<String> failure(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            boolean toolkit =
                    cause instanceof UnsupportedOperationException
                            || cause instanceof LinkageError
                            || message.contains("no suitable pipeline");
            if (toolkit) {
                return Optional.of("the window toolkit could not start (" + message + ")");
            }
        }
        return Optional.empty();
    }

    private static boolean answers(String display) {
        Matcher m = X_DISPLAY.matcher(display);
        if (!m.matches()) {
            // Of another kind, such as a launchd socket's path: the toolkit will find out.
            return true;
        }
        int number = Integer.parseInt(m.group(2));
        String host = m.group(1);
        return host.isEmpty() || host.equals("unix") ? answersHere(number) : answers(host, number);
    }

    private static boolean answersHere(int number) {
        Path socket = Path.of("/tmp/.X11-unix/X" + number);
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            return channel.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean answers(String host, int number) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, X_PORT + number), PATIENCE_MILLIS);
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    @SuppressWarnings("restricted") // The launchers enable native access; JavaFX needs it anyway.
    private static boolean hasLibrary(String name) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(name, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
