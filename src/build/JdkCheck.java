/// Run by the build on the newest JDK that it found: says in a sentence what is missing where that
/// one is too old, before the toolchains plugin stops the build. Written so that any JDK from 11 on
/// can run it.
final class JdkCheck {

    private static final int NEEDED = 25;

    private JdkCheck() {}

    public static void main(String[] args) {
        int found = Runtime.version().feature();
        if (found < NEEDED) {
            System.err.println(
                    "Claimline is built with JDK "
                            + NEEDED
                            + " or later, and the newest that was found is JDK "
                            + found
                            + "; install a newer one, or set JAVA_HOME to it.");
        }
    }
}
