package org.claimline.app.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.claimline.claim.Judge;
import org.claimline.claim.Judgement;
import org.claimline.store.WorkspaceReader;
import org.claimline.workspace.Workspace;
import org.junit.jupiter.api.Test;

final class KeyUsesTest {

    private static List<String> of(String claim) throws IOException {
        Workspace story =
                WorkspaceReader.open(Path.of("datasets/kazakhstan-2022")).workspace().orElseThrow();
        Judgement judgement =
                Judge.judge(story.claims(), story.catalog()).stream()
                        .filter(j -> j.claim().id().text().equals(claim))
                        .findFirst()
                        .orElseThrow();
        return KeyUses.of(judgement).stream()
                .map(k -> k.use().series() + " " + k.use().observation().period())
                .toList();
    }

    @Test
    void ofAPeakItIsTheOneFoundAndTheOneAskedFor() throws IOException {
        assertEquals(List.of("income_usd 2013", "income_usd 2014"), of("income-peak"));
    }

    @Test
    void ofAChangeItIsItsEnds() throws IOException {
        List<String> uses = of("national-fund");
        assertEquals(List.of("nf 2014", "nf 2021"), uses);
    }
}
