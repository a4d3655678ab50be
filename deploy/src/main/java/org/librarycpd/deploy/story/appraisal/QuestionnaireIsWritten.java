package org.librarycpd.deploy.story.appraisal;

import static org.librarycpd.deploy.story.appraisal.Year.Competency.AUTHORITIES;
import static org.librarycpd.deploy.story.appraisal.Year.Competency.DESCRIPTION;
import static org.librarycpd.deploy.story.appraisal.Year.Competency.SUBJECTS;
import static org.librarycpd.deploy.story.cast.Cast.path;
import static org.librarycpd.deploy.story.cast.Cast.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.librarycpd.deploy.story.Answer;
import org.librarycpd.deploy.story.Person;
import org.librarycpd.deploy.story.Request;
import org.librarycpd.deploy.story.appraisal.Year.Competency;

/** Those who will be asked write the questions; an expert from outside reviews them. */
record QuestionnaireIsWritten(Year year) {

    void play() {
        year.stage.step("The overseer opens a questionnaire for those who work in the position", this::open);
        year.stage.step("Cataloguers propose questions, and each proposal finds its fate", this::propose);
        year.stage.step("An expert from outside sees it once she has declared her conflicts", this::review);
        year.stage.step("It is approved and published, and each question names its authors", this::publish);
    }

    private void open() {
        var earlier = year.gleb
                .get("/api/v1/questionnaires?status=PUBLISHED&position=" + year.cataloguer)
                .expect(200);
        for (var published : earlier.list("/items")) {
            year.act(year.gleb, path("questionnaires", published.path("id").asText()), "retirement", Map.of());
        }
        var draft = year.gleb
                .post("/api/v1/questionnaires")
                .with(Map.of(
                        "positionId",
                        year.cataloguer,
                        "title",
                        text("Анкета каталогизатора", "Questionnaire for cataloguers")))
                .expect(201);
        year.questionnaire = path("questionnaires", draft.id());
        year.act(
                year.gleb,
                year.questionnaire,
                "opening",
                Map.of("closesOn", year.today.plusDays(14).toString()));
    }

    private void propose() {
        var scale = proposed(year.pavel, scale());
        var alike = proposed(
                year.rita, question("TEXT", SUBJECTS, "Как вы выбираете рубрики?", "How do you choose headings?"));
        var evidence = proposed(
                year.rita,
                question("EVIDENCE", AUTHORITIES, "Покажите исправленную запись", "Show a record you have put right"));
        var rejected = proposed(
                year.semyon,
                question("TEXT", DESCRIPTION, "Сколько записей вы сделали?", "How many records did you make?"));
        year.semyon
                .post(alike + "/comments")
                .with(Map.of("comment", "Это же спрашивает и шкала Павла"))
                .expect(200);
        fate(alike, "merge", Map.of("into", Year.idOf(scale)));
        fate(scale, "acceptance", Map.of());
        fate(evidence, "acceptance", Map.of());
        fate(rejected, "rejection", Map.of("reason", "Число записей не говорит об их качестве"));
    }

    /** The first one waits until the service knows who works in the position. */
    private String proposed(Person author, Map<String, Object> question) {
        var key = Request.newKey();
        var proposal = year.stage.until(
                author + " has proposed a question",
                () -> author.post(year.questionnaire + "/proposals")
                        .idempotencyKey(key)
                        .with(Map.of("kind", "ADD", "question", question)),
                a -> a.status() == 201);
        return year.questionnaire + "/proposals/" + proposal.id();
    }

    private void fate(String proposal, String fate, Map<String, Object> content) {
        var decided = year.act(year.gleb, proposal, fate, content);
        var reason = decided.optional("/reason").map(r -> ": " + r).orElse("");
        year.stage.note(decided.text("/question/text/ru") + " — " + decided.text("/fate") + reason);
    }

    private void review() {
        year.act(year.gleb, year.questionnaire, "review", Map.of("expertId", year.yana.id()));
        var assignment = year.assignment(year.questionnaire);
        var refusal = year.yana.get(year.questionnaire).expect(403);
        year.stage.note(refusal.text("/title"));
        year.declareNoConflict(assignment);
        year.act(
                year.yana,
                year.questionnaire,
                "expert-opinion",
                Map.of("fit", true, "text", "Вопросы ясны, шкала описана, каждый связан с компетенцией"));
    }

    private void publish() {
        year.act(year.gleb, year.questionnaire, "approval", Map.of());
        var published = year.act(year.gleb, year.questionnaire, "publication", Map.of());
        published
                .list("/questions")
                .forEach(q -> year.stage.note("%s (%s): authors %d"
                        .formatted(
                                q.at("/text/ru").asText(),
                                q.at("/competency/name").asText(),
                                q.path("sources").size())));
        published
                .list("/questions")
                .forEach(q ->
                        year.questions.put(q.path("kind").asText(), q.path("id").asText()));
        year.stage.require(authors(published) == 2, "the merged question names both authors");
    }

    private static long authors(Answer published) {
        return published.list("/questions").get(0).path("sources").size();
    }

    private Map<String, Object> scale() {
        var scale = new HashMap<>(question(
                "SCALE", SUBJECTS, "Насколько уверенно вы выбираете рубрики?", "How surely do you choose headings?"));
        scale.put(
                "points",
                List.of(
                        text("Спрашиваю коллег", "I ask colleagues"),
                        text("Выбираю по таблицам", "I follow the tables"),
                        text("Объясняю выбор другим", "I explain my choice to others")));
        return scale;
    }

    private Map<String, Object> question(String kind, Competency competency, String ru, String en) {
        return Map.of(
                "kind",
                kind,
                "competencyId",
                year.competencies.get(competency),
                "text",
                text(ru, en),
                "required",
                true);
    }
}
