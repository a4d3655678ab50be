package org.librarycpd.deploy.bench;

import java.util.concurrent.atomic.AtomicInteger;
import org.librarycpd.deploy.CannotGoOn;
import org.librarycpd.deploy.story.Answer;
import org.librarycpd.deploy.story.Machine;
import org.librarycpd.deploy.story.Stage;

/** A staff file sent to the API, followed until every row is worked off. */
final class StaffUpload {

    private static final AtomicInteger FILES = new AtomicInteger((int) (System.currentTimeMillis() / 1000 % 100_000));

    private final Machine hrSystem;

    StaffUpload(Stage stage) {
        this.hrSystem = stage.machine("zarechye-hr-system");
    }

    /** @return the seconds from the beginning of the upload until the last row stood in the database */
    double importNew(int rows) {
        var file = file(rows, "Ш" + FILES.incrementAndGet());
        var begun = System.nanoTime();
        var operation = hrSystem.post("/api/v1/staff-imports")
                .with("text/csv; charset=UTF-8", file)
                .ask();
        if (operation.status() != 202) {
            throw new CannotGoOn(operation.toString());
        }
        var answer = hrSystem.get(operation.location()).ask();
        while (answer.text("/status").matches("PENDING|VERIFIED|PROCESSING")) {
            pause();
            answer = hrSystem.get(operation.location()).ask();
        }
        var seconds = (System.nanoTime() - begun) / 1e9;
        requireWhole(answer, rows);
        return seconds;
    }

    private static void requireWhole(Answer answer, int rows) {
        if (!"COMPLETED".equals(answer.text("/status")) || answer.number("/changed") != rows) {
            throw new CannotGoOn("The import was not whole: " + answer.body());
        }
    }

    private static String file(int rows, String prefix) {
        var file = new StringBuilder("personnelNumber;familyName;givenName;departmentCode;positionCode;employedFrom\n");
        for (var i = 1; i <= rows; i++) {
            file.append(prefix).append('-').append(i).append(";Примерова;Проба;ALL;LIB;2024-09-01\n");
        }
        return file.toString();
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new CannotGoOn("Stopped while measuring.", e);
        }
    }
}
