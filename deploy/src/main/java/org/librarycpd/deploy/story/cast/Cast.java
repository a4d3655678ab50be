package org.librarycpd.deploy.story.cast;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.librarycpd.deploy.story.Answer;
import org.librarycpd.deploy.story.Machine;
import org.librarycpd.deploy.story.Person;
import org.librarycpd.deploy.story.Stage;

/** The demo people and systems that every story is played by, and where they work. */
public class Cast {

    public final Stage stage;
    public final Person anna;
    public final Person boris;
    public final Person vera;
    public final Person gleb;
    public final Person darya;
    public final Person egor;
    public final Person zhanna;
    public final Person zakhar;
    public final Person inna;
    public final Person kira;
    public final Person lev;
    public final Machine hrSystem;
    public final Machine otherHrSystem;
    public final Machine providerSystem;
    public final Machine shortLived;
    public final LocalDate today = LocalDate.now(Clock.systemUTC());

    /** Known once the staff has come. */
    public String readingRoom;

    public String leadingLibrarian;

    public Cast(Stage stage) {
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

    public static Map<String, String> text(String ru, String en) {
        return Map.of("ru", ru, "en", en);
    }

    public static String path(String resource, String id) {
        return "/api/v1/" + resource + "/" + id;
    }

    /** Does something to a thing as it stands now. */
    public Answer act(Person person, String thing, String deed, Object content) {
        var seen = person.get(thing).expect(200);
        var request = person.post(thing + "/" + deed).ifMatch(seen.etag());
        return (content == null ? request : request.with(content)).expect(200);
    }

    public Answer act(Person person, String thing, String deed) {
        return act(person, thing, deed, null);
    }
}
