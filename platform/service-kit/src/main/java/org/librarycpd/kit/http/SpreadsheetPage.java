package org.librarycpd.kit.http;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** A page that is given as a spreadsheet; filters still see whose rows it shows. */
public record SpreadsheetPage(Page<?> page, String text) {

    @Provider
    @Produces(Spreadsheet.CSV)
    public static class Writer implements MessageBodyWriter<SpreadsheetPage> {

        @Override
        public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
            return type == SpreadsheetPage.class;
        }

        @Override
        public void writeTo(
                SpreadsheetPage sheet,
                Class<?> type,
                Type generic,
                Annotation[] annotations,
                MediaType mediaType,
                MultivaluedMap<String, Object> headers,
                OutputStream out)
                throws IOException {
            out.write(sheet.text().getBytes(StandardCharsets.UTF_8));
        }
    }
}
