package org.librarycpd.portfolio.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.librarycpd.portfolio.LearningYear.count;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.portfolio.People;
import org.librarycpd.portfolio.Person;
import org.librarycpd.portfolio.evidence.spool.SpoolSweep;
import org.librarycpd.test.Statements;

@QuarkusTest
class EvidenceStoryTest {

    private static final String ENTRIES = "/api/v1/portfolio-entries/";
    private static final RestAssuredConfig BROWSER = RestAssured.config()
            .httpClient(HttpClientConfig.httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE));
    private static People library;

    @ConfigProperty(name = "quarkus.http.body.uploads-directory")
    Path spool;

    @Inject
    SpoolSweep sweep;

    private String entry;

    @BeforeEach
    void aDraft() {
        if (library == null) {
            library = People.ofANewLibrary();
        }
        entry = library.anna
                .creates()
                .body("""
                    {"kind": "EVENT", "title": {"ru": "Чтения", "en": "Readings"}, "hours": 4,
                     "completedOn": "2026-11-20"}""")
                .post(ENTRIES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void a_file_is_kept_and_given_back_as_it_was_to_whoever_may_read_the_entry() throws Exception {
        var paper = Papers.pdf(3_000_000);
        var sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(paper));
        var kept = uploads("Грамота № 1.pdf", paper)
                .statusCode(201)
                .header("Location", containsString(entry + "/evidence/"))
                .body("title", equalTo("Грамота № 1.pdf"))
                .body("fileName", equalTo("Грамота № 1.pdf"))
                .body("mediaType", equalTo("application/pdf"))
                .body("size", equalTo(paper.length))
                .body("sha256", equalTo(sha256))
                .extract()
                .jsonPath();
        assertThat(count("evidence_chunk where evidence_id = '" + kept.getString("id") + "'"))
                .isEqualTo(12);
        library.anna.asks().get(ENTRIES + entry).then().body("evidenceCount", equalTo(1));
        submit();
        for (var reader : new Person[] {library.anna, library.vera, library.gleb}) {
            reader.asks().get(evidence("")).then().statusCode(200).body("items.id", contains(kept.getString("id")));
            var answer = reader.asks()
                    .get(kept.getString("content"))
                    .then()
                    .statusCode(200)
                    .header("Content-Type", startsWith("application/pdf"))
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Content-Length", String.valueOf(paper.length))
                    .header("Content-Disposition", startsWith("attachment; filename=\"_______ _ 1.pdf\""))
                    .header("Content-Disposition", containsString("filename*=UTF-8''%D0%93%D1%80"))
                    .extract();
            assertThat(answer.asByteArray()).isEqualTo(paper);
            reader.asks()
                    .header("If-None-Match", answer.header("ETag"))
                    .get(kept.getString("content"))
                    .then()
                    .statusCode(304);
        }
        assertThat(Statements.during(() -> library.anna.asks().get(evidence(""))))
                .hasSize(2);
    }

    @Test
    void a_link_is_a_whole_https_address_and_stands_once() {
        var link = "https://conference.example/2026/readings?day=2";
        links(link).statusCode(201).body("title", equalTo(link));
        links(link).statusCode(409).body("title", equalTo("Этот же файл или эта же ссылка уже есть в записи."));
        for (var odd : new String[] {
            "http://a.example", "https://", "javascript:alert(1)", "https://me:secret@a.example/", "https://a b"
        }) {
            links(odd)
                    .statusCode(422)
                    .body("title", equalTo("Укажите полный адрес, начинающийся с https://, без имени пользователя."))
                    .body("violations.pointer", contains("/link"));
        }
    }

    @Test
    void what_is_too_large_or_no_document_is_refused_and_nothing_is_left_behind() throws Exception {
        uploads("course.pdf", Papers.pdf(11 << 20))
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:librarycpd:problem:an-evidence-file-is-at-most-10-mib"))
                .body("title", equalTo("Файл больше 10 МиБ: уменьшите его или дайте на него ссылку."));
        uploads("setup.exe.pdf", Papers.exe()).statusCode(415).body("title", startsWith("По содержимому это не PDF"));
        uploads("bomb.docx", Papers.bomb()).statusCode(422).body("title", startsWith("В распакованном виде"));
        uploads("empty.txt", new byte[0]).statusCode(422).body("title", startsWith("Файл пуст"));
        library.anna
                .creates()
                .contentType("multipart/form-data")
                .multiPart("title", "Без файла")
                .post(evidence(""))
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/file"));
        nothingIsLeft();
    }

    @Test
    void a_name_that_is_a_path_leads_nowhere() {
        uploads("../../../etc/cron.d/x", Papers.text("Конспект"))
                .statusCode(201)
                .body("fileName", equalTo("x.txt"));
    }

    @Test
    void an_upload_cut_off_in_the_middle_leaves_nothing_behind() throws Exception {
        var half = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n%PDF-1.7\n" + "a".repeat(300_000);
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write(("POST " + evidence("") + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                    + library.anna.token().sign()
                                    + "\r\nIdempotency-Key: \"cut\"\r\nContent-Type: multipart/form-data; boundary=x\r\n"
                                    + "Content-Length: 5000000\r\n\r\n" + half)
                            .getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            await().until(() -> spooled() > 0);
        }
        nothingIsLeft();
    }

    @Test
    void what_a_killed_service_left_in_the_spool_is_swept() throws IOException {
        var now = Instant.parse("2026-11-23T10:00:00Z");
        var left = Files.createTempFile(Files.createDirectories(spool), "left", "");
        Files.setLastModifiedTime(left, FileTime.from(now.minusSeconds(1)));
        var atWork = Files.createTempFile(spool, "work", "");
        sweep.sweep(now);
        assertThat(left).doesNotExist();
        assertThat(atWork).exists();
        Files.delete(atWork);
    }

    @Test
    void the_same_key_brings_the_same_answer_and_the_same_file_stands_once() {
        var key = "\"" + UUID.randomUUID() + "\"";
        var paper = Papers.pdf(1000);
        var first = upload(library.anna, key, "a.pdf", paper).statusCode(201).extract();
        upload(library.anna, key, "a.pdf", paper).statusCode(201).body("id", equalTo(first.path("id")));
        upload(library.anna, key, "a.pdf", Papers.pdf(1001))
                .statusCode(422)
                .body("type", containsString("one-key-names-one-request"));
        uploads("other-name.pdf", paper).statusCode(409).body("type", containsString("the-same-evidence-stands-once"));
        library.anna.asks().get(evidence("")).then().body("items.size()", equalTo(1));
    }

    @Test
    void evidence_is_added_and_removed_only_while_the_entry_is_written() throws Exception {
        String id = uploads("a.pdf", Papers.pdf(1000)).statusCode(201).extract().path("id");
        var before = library.anna.asks().get(ENTRIES + entry).header("ETag");
        String other = uploads("b.pdf", Papers.pdf(1001)).extract().path("id");
        library.anna.asks().get(ENTRIES + entry).then().header("ETag", not(before));
        library.anna.asks().delete(evidence("/" + other)).then().statusCode(204);
        library.anna.asks().get(evidence("/" + other)).then().statusCode(404);
        assertThat(count("evidence_chunk where evidence_id = '" + other + "'")).isZero();

        submit();
        uploads("c.pdf", Papers.pdf(1002)).statusCode(409).body("title", containsString("Поданную отзовите"));
        links("https://a.example").statusCode(409);
        library.anna.asks().delete(evidence("/" + id)).then().statusCode(409);

        act("withdrawal");
        library.anna
                .asks()
                .header("If-Match", library.anna.asks().get(ENTRIES + entry).header("ETag"))
                .delete(ENTRIES + entry)
                .then()
                .statusCode(204);
        assertThat(count("evidence where entry_id = '" + entry + "'")).isZero();
        assertThat(count("evidence_chunk where evidence_id = '" + id + "'")).isZero();
    }

    @Test
    void the_twenty_first_piece_is_refused() {
        for (var i = 0; i < 20; i++) {
            links("https://a.example/" + i).statusCode(201);
        }
        links("https://a.example/20").statusCode(409).body("title", startsWith("У записи уже 20 подтверждений"));
    }

    private void submit() {
        act("submission");
    }

    private void act(String action) {
        library.anna
                .asks()
                .header("If-Match", library.anna.asks().get(ENTRIES + entry).header("ETag"))
                .post(ENTRIES + entry + "/" + action)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse links(String link) {
        return library.anna
                .creates()
                .body("{\"link\": \"" + link + "\"}")
                .post(evidence(""))
                .then();
    }

    private ValidatableResponse uploads(String name, byte[] content) {
        return upload(library.anna, "\"" + UUID.randomUUID() + "\"", name, content);
    }

    private ValidatableResponse upload(Person person, String key, String name, byte[] content) {
        RequestSpecification request = person.asks()
                .config(BROWSER)
                .header("Idempotency-Key", key)
                .contentType("multipart/form-data; charset=UTF-8")
                .multiPart(new io.restassured.builder.MultiPartSpecBuilder(content)
                        .controlName("file")
                        .fileName(name)
                        .mimeType("application/octet-stream")
                        .charset(StandardCharsets.UTF_8)
                        .build());
        return request.post(evidence("")).then();
    }

    private String evidence(String more) {
        return ENTRIES + entry + "/evidence" + more;
    }

    private void nothingIsLeft() throws Exception {
        assertThat(count("evidence where entry_id = '" + entry + "'")).isZero();
        assertThat(count("evidence_chunk c where not exists (select 1 from evidence e where e.id = c.evidence_id)"))
                .isZero();
        await().until(() -> spooled() == 0);
    }

    private long spooled() throws IOException {
        if (!Files.isDirectory(spool)) {
            return 0;
        }
        try (var files = Files.list(spool)) {
            return files.count();
        }
    }
}
