package fr.esmsnumerique.support.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * Bodies are read as the contracts write them. By default Jackson takes {@code 1.5} or {@code true} for a text, and {@code [2025,5,12]}, {@code 20220} or a
 * date-time for a date: nobody who sends that means what would be written.
 */
public final class JsonStrict implements JsonMapperBuilderCustomizer {

    private static final Pattern JOUR = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Override
    public void customize(JsonMapper.Builder mapper) {
        mapper.withCoercionConfig(
                LogicalType.Textual,
                coercions -> coercions
                        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
        // No list of the contracts holds nothing at one of its places.
        mapper.withConfigOverride(
                List.class, listes -> listes.setNullHandling(JsonSetter.Value.forContentNulls(Nulls.FAIL)));
        SimpleModule dates = new SimpleModule("dates-strictes");
        dates.addDeserializer(LocalDate.class, new DateStricte<>(LocalDate.class, JsonStrict::jour));
        dates.addDeserializer(Instant.class, new DateStricte<>(Instant.class, Instant::parse));
        mapper.addModule(dates);
    }

    /** Four digits of year: {@code LocalDate} alone reads years of nine. */
    private static LocalDate jour(String texte) {
        if (!JOUR.matcher(texte).matches()) {
            throw new DateTimeException("Jour inattendu");
        }
        return LocalDate.parse(texte);
    }

    /** A date is a string, and nothing else. */
    private static final class DateStricte<T> extends StdScalarDeserializer<T> {
        private final Function<String, T> lecture;

        DateStricte(Class<T> type, Function<String, T> lecture) {
            super(type);
            this.lecture = lecture;
        }

        @Override
        public T deserialize(JsonParser lecteur, DeserializationContext contexte) {
            if (!lecteur.hasToken(JsonToken.VALUE_STRING)) {
                return contexte.reportInputMismatch(this, "Une date est un texte");
            }
            String texte = lecteur.getString();
            try {
                return lecture.apply(texte);
            } catch (DateTimeException invalide) {
                return contexte.reportInputMismatch(this, "Date hors du format attendu");
            }
        }
    }
}
