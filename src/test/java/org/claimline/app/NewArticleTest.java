package org.claimline.app;

import static org.claimline.app.WindowFixture.ANSWERS;
import static org.claimline.app.WindowFixture.ROBOT;
import static org.claimline.app.WindowFixture.await;
import static org.claimline.app.WindowFixture.fire;
import static org.claimline.app.WindowFixture.isShown;
import static org.claimline.app.WindowFixture.session;
import static org.claimline.app.WindowFixture.story;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.claimline.board.Panel;
import org.claimline.claim.Judgement;
import org.claimline.claim.Verdict;
import org.claimline.store.BundledStory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The guide's way from an article and two files of figures to judged claims, gone in the window
/// step by step. What it ends with is the small story that comes with the program.
final class NewArticleTest {

    private static final Path DATASETS = Path.of("datasets");

    /// Where what the window saved is left, to be looked at and to be put in the place of the
    /// story where that is to be another one.
    private static final Path MADE = Path.of("target", "made");

    @BeforeAll
    static void open() throws Exception {
        WindowFixture.open();
    }

    @BeforeEach
    void before() throws IOException {
        if (Files.exists(MADE)) {
            try (Stream<Path> all = Files.walk(MADE)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        story();
    }

    private Path published(String name) throws IOException {
        Path folder = Files.createDirectories(MADE.resolve("published"));
        return Files.copy(DATASETS.resolve("published").resolve(name), folder.resolve(name));
    }

    /// Puts a text in the place of what a field holds, as from the clipboard.
    private static void type(String query, String text) throws Exception {
        await(() -> isShown(query));
        ROBOT.interact(
                () -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(text);
                    Clipboard.getSystemClipboard().setContent(content);
                    Node field = ROBOT.lookup(query).query();
                    field.requestFocus();
                    Event.fireEvent(field, shortcut(KeyCode.A));
                    Event.fireEvent(field, shortcut(KeyCode.V));
                });
    }

    private static KeyEvent shortcut(KeyCode key) {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED, "", key.getName(), key, false, true, false, false);
    }

    private void begin() throws Exception {
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.N);
        type("#article-title", "The price of food");
        type("#article-author", "Claimline's guide");
        type("#article-published", "2024-01");
        type("#article-language", "en");
        ANSWERS.csv = List.of(published("world-food-prices.csv"), published("consumer-prices.csv"));
        fire("#article-files");
        fire("#article-done");
        await(() -> session().workspace().catalog().size() == 5);
    }

    private static void describe(
            String key, String title, String unit, String base, List<String> source)
            throws Exception {
        find(key);
        ROBOT.push(KeyCode.ALT, KeyCode.ENTER);
        fire(".series-edit");
        type("#series-title", title);
        type("#series-unit", unit);
        if (!base.isEmpty()) {
            type("#series-base", base);
        }
        type("#series-publisher", source.get(0));
        type("#series-address", source.get(1));
        fire("#series-done");
        await(() -> !isShown("#series-sheet"));
        ROBOT.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
    }

    /// Selects a series in the catalog.
    private static void find(String key) throws Exception {
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.F);
        await(() -> isShown("#catalog-search"));
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.A).write(key);
        ROBOT.interact(
                () -> {
                    ListView<?> list = ROBOT.lookup("#catalog-list").queryListView();
                    list.requestFocus();
                    list.getSelectionModel().select(1);
                });
    }

    private static void add(String formula) throws Exception {
        int before = panels().getLast().traces().size();
        type("#formula", formula + " ");
        ROBOT.push(KeyCode.ENTER);
        await(() -> panels().getLast().traces().size() == before + 1);
    }

    private static void rename(String title) throws Exception {
        ROBOT.interact(() -> ROBOT.lookup("#catalog-strip").query().requestFocus());
        ROBOT.push(KeyCode.F2);
        await(() -> isShown(".title-field"));
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.A).write(title).push(KeyCode.ENTER);
        await(() -> panels().getLast().title().equals(Optional.of(title)));
    }

    private static void claim(
            String label,
            String statement,
            String assertion,
            String because,
            String section,
            int paragraph,
            String panel)
            throws Exception {
        int before = session().workspace().claims().size();
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
        type("#claim-statement", statement);
        if (!assertion.isEmpty()) {
            type("#claim-assert", assertion + " ");
        }
        type("#claim-because", because);
        fire("#add-a-place");
        type(".place-section", section);
        type(".place-paragraph", "" + paragraph);
        if (!panel.isEmpty()) {
            ROBOT.interact(
                    () -> ROBOT.lookup("#claim-panel").<ChoiceBox<String>>query().setValue(panel));
        }
        type("#claim-label", label);
        fire("#claim-save");
        await(() -> session().workspace().claims().size() == before + 1);
    }

    private static List<Panel> panels() {
        return session().workspace().board().panels();
    }

    @Test
    void fromAnArticleToJudgedClaims() throws Exception {
        begin();
        List<String> fao =
                List.of(
                        "Food and Agriculture Organization of the United Nations",
                        "https://github.com/Wozhenshipofang/acc102-food-inflation-tracker");
        List<String> bureau =
                List.of(
                        "Bureau of National Statistics of Kazakhstan",
                        "https://github.com/makenerzhan-gif/kazakhstan-economic-data");
        describe("all_prices", "All consumer prices on a year before", "%", "", bureau);
        describe("food_prices", "Food prices on a year before", "%", "", bureau);
        describe("world_food", "World food prices", "index", "2014-2016 = 100", fao);
        describe(
                "world_vegetable_oil",
                "World vegetable oil prices",
                "index",
                "2014-2016 = 100",
                fao);
        describe("world_cereals", "World cereal prices", "index", "2014-2016 = 100", fao);
        find("world_food");
        ROBOT.push(KeyCode.ENTER).push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
        await(() -> panels().size() == 1);
        add("world_vegetable_oil");
        add("world_cereals");
        rename("World prices");
        type("#formula", "food_prices ");
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        await(() -> panels().size() == 2);
        add("all_prices");
        rename("Prices in Kazakhstan on a year before");
        String world = "In the world";
        claim(
                "Highest in March 2022",
                "In March 2022 world food prices were higher than in any month since 2010.",
                "argmax(world_food, 2010-01..2023-12) = 2022-03",
                "The years since 2010 are read as those up to the article, which is of January"
                        + " 2024.",
                world,
                1,
                "world_food");
        claim(
                "Up by three quarters",
                "From May 2020 to March 2022 world food prices rose by about three quarters.",
                "pct(world_food, 2020-05, 2022-03) in 70%..80%",
                "About three quarters is read as 70 to 80 per cent.",
                world,
                1,
                "world_food");
        claim(
                "Vegetable oil trebled",
                "In the same months the price of vegetable oil more than trebled.",
                "at(world_vegetable_oil, 2022-03) > 3 * at(world_vegetable_oil, 2020-05)",
                "",
                world,
                2,
                "world_food");
        claim(
                "Cereals rose by less",
                "In the same months cereals rose by less than vegetable oil.",
                "pct(world_cereals, 2020-05, 2022-03) > 0% and pct(world_cereals, 2020-05, 2022-03)"
                        + " < pct(world_vegetable_oil, 2020-05, 2022-03)",
                "",
                world,
                2,
                "world_food");
        String home = "In Kazakhstan";
        claim(
                "Peak of 21% in February 2023",
                "Prices at home rose fastest in February 2023, at 21 per cent.",
                "argmax(all_prices, 2020-01..2023-12) = 2023-02 and at(all_prices, 2023-02) ~= 21%",
                "",
                home,
                1,
                "food_prices");
        claim(
                "Food ahead to end of 2023",
                "From March 2022 to the end of 2023 food rose faster than all prices together.",
                "all(food_prices > all_prices, 2022-03..2023-12)",
                "",
                home,
                2,
                "food_prices");
        claim(
                "Food cheaper in December",
                "By December 2023 food was cheaper than a year before.",
                "at(food_prices, 2023-12) < 0%",
                "Cheaper than a year before is a change below zero.",
                home,
                2,
                "food_prices");
        claim(
                "Half of the money on food",
                "Poor families spend half of their money on food.",
                "",
                "No figures of what families spend are in this workspace.",
                home,
                2,
                "");
        assertEquals(
                List.of(
                        Verdict.SUPPORTED,
                        Verdict.SUPPORTED,
                        Verdict.SUPPORTED,
                        Verdict.SUPPORTED,
                        Verdict.SUPPORTED,
                        Verdict.CONTRADICTED,
                        Verdict.CONTRADICTED,
                        Verdict.UNTESTABLE),
                session().judgementsProperty().get().stream().map(Judgement::verdict).toList());

        Path folder = MADE.resolve(BundledStory.SMALL);
        ANSWERS.newFolder = Optional.of(folder);
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.S);
        await(() -> !session().isUnsaved());
        assertEquals(files(DATASETS.resolve(BundledStory.SMALL)), files(folder));
    }

    /// The texts of a folder's files by their paths, but for the day on which figures were read.
    private static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                texts.put(
                        folder.relativize(file).toString(),
                        Files.readString(file)
                                .replaceAll("\"read\" : \"[0-9-]+\"", "\"read\" : \"\""));
            }
        }
        return texts;
    }
}
