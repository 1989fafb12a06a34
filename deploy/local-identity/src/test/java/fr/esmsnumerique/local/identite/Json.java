package fr.esmsnumerique.local.identite;

import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

final class Json {

    private Json() {}

    static Map<String, Object> objet(String json) {
        return JsonMapper.shared().readValue(json, new TypeReference<>() {});
    }
}
