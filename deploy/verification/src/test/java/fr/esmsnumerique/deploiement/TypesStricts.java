package fr.esmsnumerique.deploiement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.Map;
import java.util.Optional;

/** Kubernetes' own types, a field they do not have being an error: what an API server says with strict validation. */
final class TypesStricts {

    private static final Map<String, Class<?>> TYPES = Map.of(
            "v1/ConfigMap", ConfigMap.class,
            "v1/Service", Service.class,
            "v1/PersistentVolumeClaim", PersistentVolumeClaim.class,
            "apps/v1/Deployment", Deployment.class,
            "apps/v1/StatefulSet", StatefulSet.class,
            "batch/v1/CronJob", CronJob.class,
            "networking.k8s.io/v1/Ingress", Ingress.class,
            "networking.k8s.io/v1/NetworkPolicy", NetworkPolicy.class,
            "policy/v1/PodDisruptionBudget", PodDisruptionBudget.class,
            "autoscaling/v2/HorizontalPodAutoscaler", HorizontalPodAutoscaler.class);

    private static final ObjectMapper JSON = new ObjectMapper().setAnnotationIntrospector(new SansFourreTout());

    private TypesStricts() {}

    /** @return what is wrong */
    static Optional<String> erreur(Arbre ressource) {
        String type = ressource.texte("apiVersion") + "/" + ressource.texte("kind");
        Class<?> attendu = TYPES.get(type);
        if (attendu == null) {
            return Optional.of("Type inconnu : " + type);
        }
        try {
            JSON.readValue(JSON.writeValueAsString(ressource.valeur()), attendu);
            return Optional.empty();
        } catch (JsonProcessingException refus) {
            return Optional.of(type + " : " + refus.getOriginalMessage());
        }
    }

    /** The types keep unknown fields in a map of their own; here they must fail. */
    private static final class SansFourreTout extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasAnySetter(Annotated champ) {
            return false;
        }
    }
}
