package fr.esmsnumerique.eligibilite.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Evaluation;
import fr.esmsnumerique.eligibilite.evaluation.model.Lecture;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.CatalogueClauses;
import fr.esmsnumerique.eligibilite.projet.model.CodePiece;
import fr.esmsnumerique.eligibilite.projet.model.CommandeSons;
import fr.esmsnumerique.eligibilite.projet.model.Declarations;
import fr.esmsnumerique.eligibilite.projet.model.DemandesSpecifiques;
import fr.esmsnumerique.eligibilite.projet.model.Depense;
import fr.esmsnumerique.eligibilite.projet.model.DevisEquipement;
import fr.esmsnumerique.eligibilite.projet.model.EntiteNationale;
import fr.esmsnumerique.eligibilite.projet.model.FinancementAnterieur;
import fr.esmsnumerique.eligibilite.projet.model.LigneDeclaree;
import fr.esmsnumerique.eligibilite.projet.model.ModeHebergement;
import fr.esmsnumerique.eligibilite.projet.model.NatureDepense;
import fr.esmsnumerique.eligibilite.projet.model.Organisme;
import fr.esmsnumerique.eligibilite.projet.model.OrigineVersionSegur;
import fr.esmsnumerique.eligibilite.projet.model.Secteur;
import fr.esmsnumerique.eligibilite.projet.model.StatutSolution;
import fr.esmsnumerique.eligibilite.projet.model.TypeProjet;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.kernel.Region;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The worked examples of the rule book, as data: {@code exemples/eligibilite.yaml}. */
class ExemplesTravaillesTest {

    @TestFactory
    Stream<DynamicTest> chaque_exemple_du_recueil_donne_ce_qu_il_dit() throws IOException {
        try (InputStream flux = getClass().getResourceAsStream("/exemples/eligibilite.yaml")) {
            JsonNode cas = new YAMLMapper().readTree(flux);
            assertThat(cas.size()).isGreaterThan(40);
            return cas
                    .valueStream()
                    .map(c -> DynamicTest.dynamicTest(texte(c, "id") + " " + texte(c, "dit"), () -> verifier(c)))
                    .toList()
                    .stream();
        }
    }

    private static void verifier(JsonNode cas) {
        Region region = Region.deCode(texte(cas, "region")).orElseThrow();
        Projet projet = projet(cas, region).projet();
        Regles regles = ReglesDeTest.de(texte(cas, "campagne"), region, Paris.jour(projet.depot()));
        if (Paris.jour(projet.depot()).isBefore(LocalDate.of(2025, 1, 15))
                && texte(cas, "campagne").equals("G25")) {
            regles = ReglesDeTest.de("G25", region, LocalDate.of(2025, 1, 15));
        }
        Evaluation evaluation = CatalogueClauses.jeu(regles).evaluer(projet, regles);
        cas.path("attendu")
                .properties()
                .forEach(e -> assertThat(clause(evaluation, e.getKey()).issue().name())
                        .as(e.getKey() + " : " + clause(evaluation, e.getKey()).phrase())
                        .isEqualTo(e.getValue().asString()));
        cas.path("ecartees")
                .properties()
                .forEach(e -> assertThat(clause(evaluation, e.getKey()).lignesEcartees())
                        .as(e.getKey())
                        .hasSize(e.getValue().asInt()));
        cas.path("phrases")
                .properties()
                .forEach(e -> assertThat(clause(evaluation, e.getKey()).phrase())
                        .contains(e.getValue().asString()));
        List<Lecture> lectures = evaluation.conclusions().stream()
                .flatMap(c -> c.lectures().stream())
                .toList();
        cas.path("autres")
                .properties()
                .forEach(e -> assertThat(lectures)
                        .as("autre lecture de " + e.getKey())
                        .anySatisfy(l -> {
                            assertThat(l.ambiguite()).isEqualTo(e.getKey());
                            assertThat(l.verdictAutre().name())
                                    .isEqualTo(e.getValue().asString());
                        }));
        if (cas.has("resultat")) {
            assertThat(evaluation.resultat().name())
                    .as(evaluation.conclusions().stream()
                            .filter(c -> !c.passe())
                            .toList()
                            .toString())
                    .isEqualTo(texte(cas, "resultat"));
        }
    }

    private static Conclusion clause(Evaluation evaluation, String id) {
        return evaluation.conclusions().stream()
                .filter(c -> c.clause().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("clause absente de la campagne : " + id));
    }

    private static ProjetDeTest projet(JsonNode cas, Region region) {
        ProjetDeTest projet = switch (texte(cas, "campagne")) {
            case "A21" -> ProjetDeTest.amorcage(0, region);
            case "G22" -> ProjetDeTest.acquisition2022(0, region);
            default -> ProjetDeTest.acquisition(0, region);
        };
        cas.path("essms")
                .properties()
                .forEach(e -> projet.avec(
                        e.getValue().asInt(), Region.deCode(e.getKey()).orElseThrow()));
        int nombre = cas.path("essms").valueStream().mapToInt(JsonNode::asInt).sum();
        if (texte(cas, "campagne").equals("G22")) {
            projet.budget(
                    null,
                    new Depense(NatureDepense.DUI, "Dossier de l'usager", 1),
                    new Depense(NatureDepense.PILOTAGE, "Maîtrise d'ouvrage", 700_000L * nombre + 1));
        }
        cas.path("lignes").forEach(l -> {
            for (int rang = 1; rang <= l.path("rangs").asInt(); rang++) {
                projet.ligne(rang, d -> ligne(d, l));
            }
        });
        return options(projet, cas, region);
    }

    private static ProjetDeTest options(ProjetDeTest projet, JsonNode cas, Region region) {
        if (cas.has("depot")) {
            projet.depose(texte(cas, "depot"));
        }
        if (cas.has("solution")) {
            projet.solution(ProjetDeTest.solution(StatutSolution.valueOf(texte(cas, "solution"))));
        }
        if (cas.has("budget")) {
            projet.budget(
                    null,
                    cas.path("budget").properties().stream()
                            .map(e -> new Depense(
                                    NatureDepense.valueOf(e.getKey()),
                                    "Dépense",
                                    e.getValue().asLong()))
                            .toArray(Depense[]::new));
        }
        if (cas.has("entite")) {
            JsonNode entite = cas.path("entite");
            projet.organismes(ProjetDeTest.organisme(
                    1,
                    40,
                    region,
                    new EntiteNationale(
                            "Fédération",
                            entite.path("accord").asBoolean(),
                            entite.path("duiCommun").asBoolean())));
        }
        if (cas.has("organismes")) {
            List<Organisme> organismes = new ArrayList<>();
            cas.path("organismes")
                    .forEach(taille -> organismes.add(
                            ProjetDeTest.organisme(organismes.size() + 1, taille.asInt(), region, null)));
            projet.organismes(organismes.toArray(Organisme[]::new));
        }
        if (cas.path("europeen").asBoolean(false)) {
            projet.declarations(new Declarations(true, null, null, null, null, null, null, null));
        }
        if (cas.path("equipement").asBoolean(false)) {
            projet.demandes(DemandesSpecifiques.surDevis(
                    List.of(new DevisEquipement(LigneDeTest.finess("2103", 1), 1_000_000)), null));
        }
        cas.path("sans").forEach(code -> projet.sansPiece(CodePiece.valueOf(code.asString())));
        for (Map.Entry<String, JsonNode> piece : cas.path("pieces").properties()) {
            projet.piece(CodePiece.valueOf(piece.getKey()), piece.getValue().asString());
        }
        return projet;
    }

    private static LigneDeclaree ligne(LigneDeclaree d, JsonNode l) {
        return new LigneDeclaree(
                d.numeroFiness(),
                d.numeroFinessJuridique(),
                l.has("type") ? TypeProjet.valueOf(texte(l, "type")) : d.typeProjet(),
                l.has("secteur") ? Secteur.valueOf(texte(l, "secteur")) : d.secteur(),
                l.has("solution") ? texte(l, "solution") : null,
                l.has("hebergement") ? ModeHebergement.valueOf(texte(l, "hebergement")) : null,
                null,
                null,
                l.has("origine") ? OrigineVersionSegur.valueOf(texte(l, "origine")) : null,
                l.has("commande") ? new CommandeSons(texte(l, "commande"), LocalDate.of(2022, 3, 1), null, null) : null,
                null,
                l.has("dejaFinance")
                        ? List.of(new FinancementAnterieur(texte(l, "dejaFinance"), "DUI-ALPHA"))
                        : List.of(),
                l.path("telemedecine").asBoolean(false));
    }

    private static String texte(JsonNode noeud, String champ) {
        return noeud.path(champ).asString();
    }
}
