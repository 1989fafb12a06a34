package fr.esmsnumerique.usage.indicateur.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.campagnes.LectureCampagne;
import fr.esmsnumerique.support.fichiers.model.TypeFichier;
import fr.esmsnumerique.usage.Exemples;
import fr.esmsnumerique.usage.declaration.model.Compteur;
import fr.esmsnumerique.usage.declaration.model.Saisie;
import fr.esmsnumerique.usage.indicateur.model.Annexe;
import fr.esmsnumerique.usage.indicateur.model.CalculMois;
import fr.esmsnumerique.usage.indicateur.model.CalculUsage;
import fr.esmsnumerique.usage.indicateur.model.EtatIndicateur;
import fr.esmsnumerique.usage.indicateur.model.Indicateur;
import fr.esmsnumerique.usage.indicateur.model.Lecture;
import fr.esmsnumerique.usage.indicateur.model.Obstacle;
import fr.esmsnumerique.usage.indicateur.model.Reduction;
import fr.esmsnumerique.usage.indicateur.model.ReglesUsage;
import fr.esmsnumerique.usage.preuve.model.NaturePreuve;
import fr.esmsnumerique.usage.preuve.model.Preuve;
import fr.esmsnumerique.usage.projet.model.Essms;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.projet.model.Recettes;
import fr.esmsnumerique.usage.projet.model.Secteur;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The worked examples of the rule book on usage, as data ({@code exemples/usage.yaml}), judged with the campaign files the platform publishes. */
class ExemplesTravaillesTest {

    private static final Path CAMPAGNES = Path.of("..", "eligibility-service", "src", "main", "resources", "campagnes");
    private static final List<NumeroFiness> NUMEROS = List.of(Exemples.UN, Exemples.DEUX);
    private static final Map<String, Document> LUES = new ConcurrentHashMap<>();

    @TestFactory
    Stream<DynamicTest> chaque_exemple_du_recueil_donne_ce_qu_il_dit() {
        return cas().valueStream()
                .map(c -> DynamicTest.dynamicTest(texte(c, "id", "") + " " + texte(c, "dit", ""), () -> verifier(c)));
    }

    @Test
    void aucun_exemple_d_usage_du_recueil_ne_manque() {
        Set<String> presents = new TreeSet<>();
        cas().valueStream().map(c -> texte(c, "id", "")).forEach(presents::add);
        assertThat(presents).contains("EX-62", "EX-64", "EX-66", "EX-68", "EX-69", "AMB-20", "AMB-22", "USE-17");
    }

    private static void verifier(JsonNode cas) {
        Map<NumeroFiness, Saisie> saisies = new LinkedHashMap<>();
        List<Essms> essms = essms(cas, saisies);
        LocalDate convention = LocalDate.parse(texte(cas, "convention", "2025-11-20"));
        ReglesUsage regles = regles(texte(cas, "campagne", ""), convention);
        CalculUsage calcul = CalculMois.calculer(
                projet(cas, essms), Exemples.septembre(), regles, saisies, annexe(cas), Exemples.AUJOURDHUI);
        cas.path("etats")
                .properties()
                .forEach(e -> assertThat(etat(calcul, Lecture.AGREGEE, e.getKey()))
                        .as(e.getKey())
                        .isEqualTo(EtatIndicateur.valueOf(e.getValue().asString())));
        cas.path("parEssms")
                .properties()
                .forEach(e -> assertThat(etat(calcul, Lecture.PAR_ESSMS, e.getKey()))
                        .as(e.getKey())
                        .isEqualTo(EtatIndicateur.valueOf(e.getValue().asString())));
        assertThat(calcul.obstacles(Lecture.AGREGEE).stream().map(Obstacle::code))
                .containsExactlyElementsOf(cas.path("obstacles")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
        cas.path("phrase")
                .properties()
                .forEach(e -> assertThat(calcul.indicateurs().stream()
                                .filter(i -> i.indicateur().name().equals(e.getKey()))
                                .map(i -> i.explication()))
                        .singleElement()
                        .asString()
                        .contains(e.getValue().asString()));
        if (cas.has("avertit")) {
            assertThat(calcul.avertissements()).anyMatch(a -> a.contains(texte(cas, "avertit", "")));
        }
    }

    private static EtatIndicateur etat(CalculUsage calcul, Lecture lecture, String indicateur) {
        return calcul.lecture(lecture).etat(Indicateur.valueOf(indicateur));
    }

    private static List<Essms> essms(JsonNode cas, Map<NumeroFiness, Saisie> saisies) {
        List<Essms> essms = new java.util.ArrayList<>();
        cas.path("essms").forEach(e -> {
            NumeroFiness numero = NUMEROS.get(essms.size());
            Essms lu = Exemples.essms(numero, Secteur.valueOf(texte(e, "secteur", "PA")));
            essms.add(
                    e.has("eligibleSons")
                            ? lu.avecConstat(
                                    Exemples.constat(e.path("eligibleSons").asBoolean()))
                            : lu);
            Map<Compteur, Long> nombres = new EnumMap<>(Exemples.conforme().nombres());
            e.path("compteurs").properties().forEach(c -> {
                if (c.getValue().isNull()) {
                    nombres.remove(Compteur.valueOf(c.getKey()));
                } else {
                    nombres.put(Compteur.valueOf(c.getKey()), c.getValue().asLong());
                }
            });
            saisies.put(numero, new Saisie(nombres, Map.of()));
        });
        return essms;
    }

    private static Projet projet(JsonNode cas, List<Essms> essms) {
        LocalDate vsr = jour(texte(cas, "vsr", "2026-06-30"));
        LocalDate fin = jour(texte(cas, "finDeploiement", "2026-06-30"));
        List<Preuve> pieces = Arrays.stream(NaturePreuve.values())
                .map(n -> new Preuve(
                        n.ordinal() + 1,
                        n,
                        List.of(new Preuve.Version(
                                1,
                                new Preuve.Fichier(n + ".pdf", TypeFichier.PDF, 10, "empreinte"),
                                Exemples.INSTANT,
                                "porteur"))))
                .toList();
        return Exemples.projet(essms.toArray(Essms[]::new))
                .avecRecettes(new Recettes(null, LocalDate.of(2026, 5, 12), vsr, fin, Exemples.INSTANT, "porteur"))
                .avecPreuves(pieces, Exemples.INSTANT);
    }

    private static Annexe annexe(JsonNode cas) {
        List<Reduction> reductions = cas.path("annexe")
                .valueStream()
                .map(i -> new Reduction(
                        "AME-G25-001",
                        Indicateur.valueOf(i.asString()),
                        null,
                        Compteur.PERSONNES_SOUS_ANONYMAT,
                        YearMonth.of(2026, 1),
                        null))
                .toList();
        return new Annexe(reductions);
    }

    private static ReglesUsage regles(String campagne, LocalDate convention) {
        Document contenu = LUES.computeIfAbsent(campagne, ExemplesTravaillesTest::lire);
        return new LecteurUsage(LectureCampagne.lire(contenu, "empreinte"), convention, Region.BOURGOGNE_FRANCHE_COMTE)
                .lire();
    }

    @SuppressWarnings("unchecked") // a YAML mapping has no finer type
    private static Document lire(String campagne) {
        try {
            return new Document((Map<String, Object>) YAMLMapper.builder()
                    .build()
                    .readValue(Files.readString(CAMPAGNES.resolve(campagne + ".yaml")), Map.class));
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    private static JsonNode cas() {
        try (InputStream flux = ExemplesTravaillesTest.class.getResourceAsStream("/exemples/usage.yaml")) {
            return YAMLMapper.builder().build().readTree(flux);
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    private static @Nullable LocalDate jour(String texte) {
        return texte.isEmpty() ? null : LocalDate.parse(texte);
    }

    private static String texte(JsonNode noeud, String champ, String defaut) {
        return noeud.path(champ).asString(defaut);
    }
}
