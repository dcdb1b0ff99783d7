package org.claimline.app.command;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// Asks for commands by their keys. A letter alone counts only where no text is being typed.
public final class Keys {

    private Keys() {}

    public static void install(Scene scene, List<Command> commands) {
        for (Command command : commands) {
            command.keys()
                    .filter(keys -> !command.isLetter())
                    .ifPresent(keys -> scene.getAccelerators().put(keys, command::run));
            command.others().forEach(keys -> scene.getAccelerators().put(keys, command::run));
        }
        List<Command> letters = commands.stream().filter(Command::isLetter).toList();
        scene.addEventHandler(KeyEvent.KEY_PRESSED, e -> press(e, letters));
    }

    private static void press(KeyEvent e, List<Command> letters) {
        boolean typing = e.getTarget() instanceof TextInputControl field && field.isEditable();
        if (e.isConsumed() || typing) {
            return;
        }
        for (Command command : letters) {
            if (command.keys().orElseThrow().match(e)) {
                command.run();
                e.consume();
                return;
            }
        }
    }
}
