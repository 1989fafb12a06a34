package fr.esmsnumerique.support.web;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands an uploaded file over as it arrives: Spring's own reading of a {@code Resource} keeps the whole body in memory, and a national extract is 35 MB. */
public class CorpsEnFlux implements WebMvcConfigurer {

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder convertisseurs) {
        convertisseurs.addCustomConverter(new Lecture());
    }

    private static final class Lecture extends AbstractHttpMessageConverter<Resource> {

        Lecture() {
            super(
                    MediaType.parseMediaType("text/csv"),
                    MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                    MediaType.APPLICATION_OCTET_STREAM);
        }

        @Override
        protected boolean supports(Class<?> type) {
            return type == Resource.class;
        }

        @Override
        public boolean canWrite(Class<?> type, @Nullable MediaType media) {
            return false;
        }

        @Override
        protected Resource readInternal(Class<? extends Resource> type, HttpInputMessage requete) throws IOException {
            return new InputStreamResource(requete.getBody());
        }

        @Override
        protected void writeInternal(Resource fichier, HttpOutputMessage reponse) {
            throw new UnsupportedOperationException("Lecture seule");
        }
    }
}
