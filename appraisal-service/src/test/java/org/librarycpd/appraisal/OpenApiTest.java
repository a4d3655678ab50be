package org.librarycpd.appraisal;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.librarycpd.test.OpenApiCopy;

@QuarkusTest
class OpenApiTest {

    @Test
    void the_copy_of_the_description_is_true() {
        new OpenApiCopy("appraisal").isTrue();
    }
}
