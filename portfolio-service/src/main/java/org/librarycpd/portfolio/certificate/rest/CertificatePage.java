package org.librarycpd.portfolio.certificate.rest;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** One template for the page and the printed certificate. */
@ApplicationScoped
public class CertificatePage {

    private static final String FONT = "/liberation/LiberationSans-";

    private final Template template;

    CertificatePage(@Location("certificate.html") Template template) {
        this.template = template;
    }

    String html(CertificateView certificate, Locale language) {
        var format = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language);
        var until = certificate.validUntil();
        return template.data("certificate", certificate)
                .data("words", PageWords.in(language))
                .data("issuedOn", format.format(certificate.issuedOn()))
                .data("validUntil", until == null ? null : format.format(until))
                .render();
    }

    byte[] pdf(CertificateView certificate, Locale language) {
        var printed = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(() -> font("Regular"), "Liberation Sans", 400, FontStyle.NORMAL, true)
                    .useFont(() -> font("Bold"), "Liberation Sans", 700, FontStyle.NORMAL, true)
                    .withHtmlContent(html(certificate, language), null)
                    .toStream(printed)
                    .run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return printed.toByteArray();
    }

    private static InputStream font(String weight) {
        return CertificatePage.class.getResourceAsStream(FONT + weight + ".ttf");
    }
}
