package org.claimline.store.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads YAML 1.2 with its places, of one document. Nothing is constructed: every scalar is a text,
/// tags are
/// refused, and depth, aliases and size are limited.
public final class YamlTree {

    private static final int LARGEST = 2_000_000;
    private static final int ALIASES = 100;
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    private final String text;
    private final Problems problems;
    private final TreeBuilder builder;
    private final Map<Anchor, Optional<Node>> anchors = new HashMap<>();
    private final Deque<Optional<Anchor>> begun = new ArrayDeque<>();
    private int aliases;
    private int documents;

    private YamlTree(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
        this.builder = new TreeBuilder(problems);
    }

    public static Tree read(String text, Problems problems) {
        if (text.length() > LARGEST) {
            problems.add("the file is longer than " + LARGEST + " characters, too long to read");
            return new Tree(Optional.empty(), true);
        }
        return new YamlTree(text, problems).read();
    }

    private Tree read() {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(LARGEST).setUseMarks(true).build();
        try {
            for (Event event : new Parse(settings).parseString(text)) {
                if (!take(event)) {
                    return builder.torn();
                }
            }
            return builder.whole();
        } catch (MarkedYamlEngineException e) {
            Place place = e.getProblemMark().map(YamlTree::place).orElse(Place.START);
            problems.add(place, "", "this is not YAML: " + sentence(e));
            return builder.torn();
        } catch (YamlEngineException e) {
            problems.add("this is not YAML: " + e.getMessage());
            return builder.torn();
        }
    }

    private static String sentence(MarkedYamlEngineException e) {
        String problem = e.getProblem() == null ? "it cannot be read" : e.getProblem();
        return e.getContext() == null ? problem : e.getContext() + ", " + problem;
    }

    private boolean take(Event event) {
        Place place = event.getStartMark().map(YamlTree::place).orElse(Place.START);
        switch (event.getEventId()) {
            case DocumentStart -> {
                documents++;
                if (documents > 1) {
                    problems.add(place, "", "one document is expected; what follows is not read");
                    return false;
                }
            }
            case Alias -> {
                return alias((AliasEvent) event, place);
            }
            case Scalar -> scalar((ScalarEvent) event, place);
            case MappingStart, SequenceStart -> {
                CollectionStartEvent start = (CollectionStartEvent) event;
                refuse(start.getTag(), place);
                begun.push(anchored(start));
                return builder.begin(place, event.getEventId() == Event.ID.MappingStart);
            }
            case MappingEnd, SequenceEnd -> {
                Node node = builder.end();
                begun.pop().ifPresent(anchor -> anchors.put(anchor, Optional.of(node)));
            }
            case StreamStart, StreamEnd, DocumentEnd, Comment -> {}
        }
        return true;
    }

    private Optional<Anchor> anchored(NodeEvent event) {
        event.getAnchor().ifPresent(anchor -> anchors.put(anchor, Optional.empty()));
        return event.getAnchor();
    }

    private boolean alias(AliasEvent event, Place place) {
        aliases++;
        Anchor anchor = event.getAlias();
        Optional<Node> target = anchors.getOrDefault(anchor, Optional.empty());
        if (aliases > ALIASES || target.isEmpty()) {
            problems.add(
                    place,
                    "*" + anchor,
                    aliases > ALIASES
                            ? "more than " + ALIASES + " aliases are not read"
                            : "the alias '*" + anchor + "' names nothing that stands before it");
            return false;
        }
        builder.add(target.get());
        return true;
    }

    private void scalar(ScalarEvent event, Place place) {
        refuse(event.getTag(), place);
        Node node = node(event, place);
        builder.add(node);
        event.getAnchor().ifPresent(anchor -> anchors.put(anchor, Optional.of(node)));
    }

    private Node node(ScalarEvent event, Place place) {
        String value = event.getValue();
        boolean plain = event.getScalarStyle() == ScalarStyle.PLAIN;
        if (plain && NULLS.contains(value) && !builder.expectsKey()) {
            return new Node.Nothing(place);
        }
        ScalarStyle style = event.getScalarStyle();
        return new Node.Text(
                place, value, index -> new RawScalar(text, place, style).place(value, index));
    }

    private void refuse(Optional<String> tag, Place place) {
        tag.filter(t -> !t.equals("!"))
                .ifPresent(
                        t ->
                                problems.add(
                                        place,
                                        t,
                                        "the tag '" + t + "' is not read; leave it away"));
    }

    private static Place place(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
