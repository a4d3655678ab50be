package org.librarycpd.deploy.story.year;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.librarycpd.deploy.story.Machine;
import org.librarycpd.deploy.story.Person;
import org.librarycpd.deploy.story.Stage;

/** The people of the story and what has come of it so far. */
final class Year {

    final Stage stage;
    final Person anna;
    final Person boris;
    final Person vera;
    final Person gleb;
    final Person darya;
    final Person egor;
    final Person zhanna;
    final Person zakhar;
    final Person inna;
    final Person kira;
    final Person lev;
    final Machine hrSystem;
    final Machine otherHrSystem;
    final Machine providerSystem;
    final Machine shortLived;
    final LocalDate today = LocalDate.now(Clock.systemUTC());

    String readingRoom;
    String leadingLibrarian;
    String digitalSources;
    String localHistory;
    String selfAssessment;
    String appraisal;
    String gap;
    String gapNumber;
    String freeProgramme;
    String paidProgramme;
    String run;
    String plan;
    String planItem;
    String enrolment;
    String code;
    String attestation;
    String entry;
    String notice;

    Year(Stage stage) {
        this.stage = stage;
        anna = stage.person("anna.beresklet");
        boris = stage.person("boris.chereshnya");
        vera = stage.person("vera.podorozhnik");
        gleb = stage.person("gleb.mozhzhevelnik");
        darya = stage.person("darya.romashka");
        egor = stage.person("egor.topol");
        zhanna = stage.person("zhanna.kryzhovnik");
        zakhar = stage.person("zakhar.boyaryshnik");
        inna = stage.person("inna.shipovnik");
        kira = stage.person("kira.olkha");
        lev = stage.person("lev.paporotnik");
        hrSystem = stage.machine("polesye-hr-system");
        otherHrSystem = stage.machine("zarechye-hr-system");
        providerSystem = stage.machine("metodika-it-system");
        shortLived = stage.machine("short-lived-demo-system");
    }

    static Map<String, String> text(String ru, String en) {
        return Map.of("ru", ru, "en", en);
    }

    static String path(String resource, String id) {
        return "/api/v1/" + resource + "/" + id;
    }
}
