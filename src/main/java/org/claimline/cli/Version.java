package org.claimline.cli;

import java.io.IOException;
import org.claimline.store.Making;
import picocli.CommandLine.IVersionProvider;

/// The program's version, as the build wrote it down.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"Claimline " + Making.version() + ", Java " + Runtime.version()};
    }
}
