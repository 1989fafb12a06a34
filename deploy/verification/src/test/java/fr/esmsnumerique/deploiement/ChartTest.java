package fr.esmsnumerique.deploiement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No cluster here: Helm's own linter and templates (a native library), then Kubernetes' types and what each application reads. */
class ChartTest {

    private static final Map<String, Chart> RENDUS =
            Map.of("minimal", Chart.rendu("minimal"), "complet", Chart.rendu("complet"));

    @TempDir
    Path dossier;

    @Test
    void le_linter_de_helm_n_a_rien_a_dire() throws IOException {
        Path copie = dossier.resolve("esms-numerique");
        try (Stream<Path> fichiers = Files.walk(Chart.DOSSIER)) {
            for (Path fichier : fichiers.toList()) {
                Files.copy(
                        fichier, copie.resolve(Chart.DOSSIER.relativize(fichier).toString()));
            }
        }
        // The linter takes no value: those an operator must give replace the defaults, at the same place.
        String valeurs = ApplicationDeployee.contenu(copie.resolve("values.yaml"));
        for (Map.Entry<String, Arbre> donnee :
                Arbre.lire(Chart.valeurs("minimal")).champs().entrySet()) {
            if (donnee.getValue().valeur() instanceof String texte) {
                valeurs = valeurs.replaceFirst("(?m)^" + donnee.getKey() + ": \"\"", donnee.getKey() + ": " + texte);
            } else {
                for (Map.Entry<String, Arbre> champ : donnee.getValue().champs().entrySet()) {
                    valeurs = valeurs.replaceFirst(
                            "(?m)^  " + champ.getKey() + ": \"\"",
                            "  " + champ.getKey() + ": " + champ.getValue().texte());
                }
            }
        }
        Files.writeString(copie.resolve("values.yaml"), valeurs);

        LintResult resultat = new Helm(copie).lint().strict().call();

        assertThat(resultat.getMessages()).allMatch(message -> message.contains("icon is recommended"));
        assertThat(resultat.isFailed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"minimal", "complet"})
    void chaque_ressource_est_lue_par_les_types_de_kubernetes(String valeurs) {
        assertThat(RENDUS.get(valeurs).ressources().stream()
                        .filter(r -> !r.texte("kind").equals("ServiceMonitor"))
                        .map(TypesStricts::erreur)
                        .flatMap(Optional::stream))
                .isEmpty();
    }

    @Test
    void un_champ_inconnu_serait_vu() {
        assertThat(Stream.of(
                                "{apiVersion: v1, kind: Service, spec: {port: []}}",
                                "{apiVersion: apps/v1, kind: Deployment, spec: {template: {spec: {containers: [{liveness: {}}]}}}}",
                                "{apiVersion: v1, kind: Pod}")
                        .map(texte -> TypesStricts.erreur(Arbre.documents(texte).getFirst())))
                .allMatch(Optional::isPresent);
    }

    @Test
    void les_options_ajoutent_ce_qu_elles_disent() {
        Chart minimal = RENDUS.get("minimal");
        Chart complet = RENDUS.get("complet");

        assertThat(minimal.deType("HorizontalPodAutoscaler")).isEmpty();
        assertThat(minimal.deType("ServiceMonitor")).isEmpty();
        assertThat(complet.deType("HorizontalPodAutoscaler")).hasSize(4);
        assertThat(complet.deType("ServiceMonitor"))
                .singleElement()
                .satisfies(
                        moniteur -> assertThat(moniteur.champ("spec").champs().keySet())
                                .isEqualTo(Set.of("selector", "endpoints")));
        assertThat(minimal.deType("PodDisruptionBudget")).hasSize(5);
        assertThat(complet.deType("PodDisruptionBudget")).hasSize(6);
        assertThat(minimal.deType("NetworkPolicy")).hasSize(6);
        assertThat(minimal.deType("Secret")).isEmpty();
        assertThat(minimal.deType("CronJob")).hasSize(1);
        assertThat(complet.ressource("Deployment", "usage").champ("spec").champs())
                .doesNotContainKey("replicas");
        assertThat(image(complet, "usage")).isEqualTo("registre.exemple.fr/esms/usage-service:1.2.3");
        assertThat(image(complet, "notification")).isEqualTo("registre.exemple.fr/esms/notification-service:1.2.4");
    }

    private static String image(Chart chart, String nom) {
        return chart.pod(nom).champ("containers").elements().getFirst().texte("image");
    }

    @ParameterizedTest
    @ValueSource(strings = {"eligibilite", "financement", "budget", "usage", "notification", "passerelle"})
    void un_pod_suit_le_profil_restreint_et_dit_quand_il_est_pret(String nom) {
        Arbre pod = RENDUS.get("minimal").pod(nom);
        Arbre conteneur = pod.champ("containers").elements().getFirst();

        assertThat(pod.texte("automountServiceAccountToken")).isEqualTo("false");
        assertThat(pod.a("securityContext", "runAsNonRoot").texte()).isEqualTo("true");
        assertThat(pod.a("securityContext", "seccompProfile", "type").texte()).isEqualTo("RuntimeDefault");
        assertThat(conteneur.a("securityContext", "readOnlyRootFilesystem").texte())
                .isEqualTo("true");
        assertThat(conteneur.a("securityContext", "allowPrivilegeEscalation").texte())
                .isEqualTo("false");
        assertThat(conteneur.a("securityContext", "capabilities", "drop").elements())
                .extracting(Arbre::texte)
                .containsExactly("ALL");
        assertThat(conteneur.a("readinessProbe", "httpGet", "path").texte()).isEqualTo("/actuator/health/readiness");
        assertThat(conteneur.a("livenessProbe", "httpGet", "path").texte()).isEqualTo("/actuator/health/liveness");
        assertThat(conteneur.a("startupProbe", "httpGet", "port").texte()).isEqualTo("http");
        assertThat(conteneur.a("resources", "limits", "memory").texte()).isNotBlank();
        // Left time: the addresses' (preStop), then the requests' (30 s by default), then a margin.
        assertThat(Integer.parseInt(pod.texte("terminationGracePeriodSeconds")))
                .isGreaterThanOrEqualTo(30
                        + 15
                        + Integer.parseInt(conteneur
                                .a("lifecycle", "preStop", "sleep", "seconds")
                                .texte()));
        List<String> montes = conteneur.champ("volumeMounts").elements().stream()
                .map(m -> m.texte("name"))
                .toList();
        assertThat(pod.champ("volumes").elements().stream()
                        .map(v -> v.texte("name"))
                        .toList())
                .allMatch(montes::contains);
    }

    @Test
    void un_service_vise_les_pods_de_son_application_et_elle_seule() {
        Chart chart = RENDUS.get("minimal");
        Depot.MODULES.keySet().forEach(nom -> {
            Object vise = chart.ressource("Service", nom).a("spec", "selector").valeur();
            String type = nom.equals("budget") ? "StatefulSet" : "Deployment";
            assertThat(chart.ressource(type, nom)
                            .a("spec", "selector", "matchLabels")
                            .valeur())
                    .isEqualTo(vise);
            assertThat(chart.ressource(type, nom)
                            .a("spec", "template", "metadata", "labels")
                            .champs()
                            .keySet())
                    .containsAll(((Map<?, ?>) vise)
                            .keySet().stream().map(String::valueOf).toList());
            assertThat(((Map<?, ?>) vise).get("app.kubernetes.io/name")).isEqualTo(nom);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"eligibilite", "financement", "budget", "usage", "notification", "passerelle"})
    void une_application_demarre_en_production_avec_ce_que_le_chart_lui_donne(String nom) throws IOException {
        ApplicationDeployee application = RENDUS.get("complet").application(nom);

        assertThat(application.refus(dossier)).isEmpty();
        assertThat(application.lues()).containsAll(application.donnees());
    }

    @ParameterizedTest
    @ValueSource(strings = {"eligibilite", "financement", "budget", "usage", "notification", "passerelle"})
    void ce_qui_est_obligatoire_est_donne(String nom) throws IOException {
        ApplicationDeployee application = RENDUS.get("minimal").application(nom);

        assertThat(application.obligatoires(dossier)).hasSizeGreaterThan(5).isSubsetOf(application.donnees());
    }

    @ParameterizedTest
    @CsvSource({
        "urlPublique, http://esms.exemple.fr",
        "identite.cles, ''",
        "image.version, latest",
        "applications.usage.instances, 0",
        "courriel.expediteur, personne",
        "applications.usage.reglages.JAVA_HOME, x",
        "inconnu, 1"
    })
    void le_schema_des_valeurs_refuse(String cle, String valeur) {
        assertThatThrownBy(() -> new Helm(Chart.DOSSIER.toAbsolutePath().normalize())
                        .template()
                        .withValuesFile(Chart.valeurs("minimal"))
                        .set(cle, valeur)
                        .call())
                .hasMessageContaining("values don't meet the specifications of the schema");
    }
}
