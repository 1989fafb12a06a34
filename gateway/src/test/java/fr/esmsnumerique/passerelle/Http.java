package fr.esmsnumerique.passerelle;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Small readings shared by the tests. */
public final class Http {

    private Http() {}

    public static Map<String, String> champs(String encodes) {
        return Arrays.stream(encodes.split("&"))
                .map(champ -> champ.split("=", 2))
                .collect(Collectors.toMap(
                        champ -> champ[0], champ -> URLDecoder.decode(champ[1], StandardCharsets.UTF_8)));
    }

    public static String encoder(String valeur) {
        return URLEncoder.encode(valeur, StandardCharsets.UTF_8);
    }

    public static Map<String, Object> objet(String json) {
        return JsonMapper.shared().readValue(json, new TypeReference<>() {});
    }
}
