package org.librarycpd.portfolio.staff.rest.sheet;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import java.io.File;
import org.librarycpd.portfolio.staff.StaffSheet;

/** Knows a staff sheet by the type it was sent with. */
@ApplicationScoped
public class SheetBody {

    private static final MediaType CSV = MediaType.valueOf("text/csv");

    private final ObjectMapper json;
    private final Validator validator;

    SheetBody(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    public StaffSheet of(File file, MediaType type) {
        if (type == null || MediaType.APPLICATION_JSON_TYPE.isCompatible(type)) {
            return new JsonSheet(file, json, validator);
        }
        if (CSV.isCompatible(type)) {
            return new CsvSheet(file, type.getParameters().get(MediaType.CHARSET_PARAMETER));
        }
        throw new NotSupportedException();
    }
}
