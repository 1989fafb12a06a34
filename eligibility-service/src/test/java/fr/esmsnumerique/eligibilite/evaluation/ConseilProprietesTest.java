package fr.esmsnumerique.eligibilite.evaluation;

import static fr.esmsnumerique.eligibilite.evaluation.LigneDeTest.avecNumero;
import static fr.esmsnumerique.eligibilite.evaluation.LigneDeTest.avecProjet;
import static fr.esmsnumerique.eligibilite.evaluation.LigneDeTest.avecSecteur;
import static fr.esmsnumerique.eligibilite.evaluation.LigneDeTest.avecSolution;
import static fr.esmsnumerique.eligibilite.evaluation.LigneDeTest.dejaFinancee;
import static fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest.acquisition;
import static fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest.acquisition2022;
import static fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest.amorcage;
import static fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest.organisme;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Conseil;
import fr.esmsnumerique.eligibilite.evaluation.model.Evaluation;
import fr.esmsnumerique.eligibilite.evaluation.model.JeuDeClauses;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.CatalogueClauses;
import fr.esmsnumerique.eligibilite.projet.model.CodePiece;
import fr.esmsnumerique.eligibilite.projet.model.Declarations;
import fr.esmsnumerique.eligibilite.projet.model.Depense;
import fr.esmsnumerique.eligibilite.projet.model.EntiteNationale;
import fr.esmsnumerique.eligibilite.projet.model.ModeHebergement;
import fr.esmsnumerique.eligibilite.projet.model.NatureDepense;
import fr.esmsnumerique.eligibilite.projet.model.Organisme;
import fr.esmsnumerique.eligibilite.projet.model.Secteur;
import fr.esmsnumerique.eligibilite.projet.model.StatutSolution;
import fr.esmsnumerique.eligibilite.projet.model.TypeProjet;
import fr.esmsnumerique.eligibilite.projet.model.VoieAchat;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The advice of random spoilt projects, done again step by step by this test: each sentence is looked up among the changes the clause suggests on the project as it
 * then is, applied, and the whole set is evaluated. What the advice says holds, and no step of it is useless.
 */
class ConseilProprietesTest {

    private static final List<Region> REGIONS =
            List.of(Region.GRAND_EST, Region.BOURGOGNE_FRANCHE_COMTE, Region.PAYS_DE_LA_LOIRE, Region.CORSE);

    @ParameterizedTest
    @CsvSource({"G25,2025-05-12,20251122,150", "G22,2022-05-12,20221122,150", "A21,2021-03-01,20211122,100"})
    void le_conseil_verifie_sur_le_projet_change_dit_vrai(String campagne, LocalDate jour, long graine, int nombre) {
        RandomGenerator hasard = RandomGeneratorFactory.of("L64X128MixRandom").create(graine);
        int conseilles = 0;
        int suffisants = 0;
        for (int essai = 0; essai < nombre; essai++) {
            Region region = REGIONS.get(hasard.nextInt(REGIONS.size()));
            Projet projet = gate(campagne, region, hasard);
            Regles regles = ReglesDeTest.de(campagne, region, jour);
            JeuDeClauses jeu = CatalogueClauses.jeu(regles);
            Optional<Conseil> conseil = jeu.conseiller(projet, regles);
            String cas = "graine " + graine + ", essai " + essai + " : " + conseil.map(Conseil::phrase);
            assertThat(conseil.isEmpty())
                    .as(cas)
                    .isEqualTo(defauts(jeu, projet, regles).isEmpty());
            if (conseil.isPresent()) {
                conseilles++;
                suffisants += conseil.get().suffit() ? 1 : 0;
                verifier(jeu, regles, projet, conseil.get(), cas);
            }
        }
        assertThat(conseilles).as("essais qui ont un conseil").isGreaterThan(nombre / 2);
        assertThat(suffisants).as("conseils suffisants").isPositive();
    }

    private static void verifier(JeuDeClauses jeu, Regles regles, Projet projet, Conseil conseil, String cas) {
        assertThat(defauts(jeu, refaire(jeu, regles, projet, conseil.pas()), regles))
                .as(cas)
                .containsExactlyElementsOf(conseil.restantes());
        for (int omis = 0; omis < conseil.pas().size(); omis++) {
            Optional<Projet> incomplet = sans(jeu, regles, projet, conseil.pas(), omis);
            if (incomplet.isPresent()) {
                assertThat(conseil.restantes())
                        .as(cas + " sans " + conseil.pas().get(omis))
                        .isNotEqualTo(defauts(jeu, incomplet.get(), regles));
            }
        }
        conseil.parClause().forEach((clause, phrase) -> {
            Projet change = chercher(jeu, regles, projet, new Conseil.Pas(clause, phrase))
                    .orElseThrow()
                    .appliquer(projet);
            assertThat(defauts(jeu, change, regles)).as(cas).doesNotContain(clause);
        });
    }

    /** The steps in the order they are said, each on the project the former ones left. */
    private static Projet refaire(JeuDeClauses jeu, Regles regles, Projet projet, List<Conseil.Pas> pas) {
        Projet etat = projet;
        for (Conseil.Pas p : pas) {
            etat = chercher(jeu, regles, etat, p)
                    .orElseThrow(() -> new AssertionError(p + " parmi " + pas))
                    .appliquer(etat);
        }
        return etat;
    }

    /** All the steps but one, as long as the later ones still make sense. */
    private static Optional<Projet> sans(
            JeuDeClauses jeu, Regles regles, Projet projet, List<Conseil.Pas> pas, int omis) {
        Projet etat = projet;
        for (int i = 0; i < pas.size(); i++) {
            Optional<Changement> changement = chercher(jeu, regles, etat, pas.get(i));
            if (i != omis && changement.isEmpty()) {
                return Optional.empty();
            }
            etat = i == omis ? etat : changement.get().appliquer(etat);
        }
        return Optional.of(etat);
    }

    private static Optional<Changement> chercher(JeuDeClauses jeu, Regles regles, Projet etat, Conseil.Pas pas) {
        Clause clause = jeu.clauses().stream()
                .filter(c -> c.id().equals(pas.clause()))
                .findFirst()
                .orElseThrow();
        Projet vu = clause instanceof Clause.DeLigne
                ? etat
                : etat.sans(jeu.verdicts(etat, regles).lignesEcartees());
        return clause.pistes(vu, regles)
                .filter(p -> p.phrase().equals(pas.phrase()))
                .findFirst();
    }

    private static List<String> defauts(JeuDeClauses jeu, Projet projet, Regles regles) {
        Evaluation evaluation = jeu.verdicts(projet, regles);
        return jeu.clauses().stream()
                .map(Clause::id)
                .filter(id -> evaluation.conclusions().stream()
                        .anyMatch(c -> c.clause().equals(id) && !passe(c)))
                .toList();
    }

    private static boolean passe(Conclusion conclusion) {
        return switch (conclusion.verdict().issue()) {
            case SATISFAIT, SANS_OBJET -> true;
            case NON_SATISFAIT, A_INSTRUIRE -> false;
        };
    }

    private static Projet gate(String campagne, Region region, RandomGenerator hasard) {
        int nombre = 1 + hasard.nextInt(30);
        ProjetDeTest projet = switch (campagne) {
            case "A21" -> amorcage(nombre, region);
            case "G22" -> acquisition2022(nombre, region);
            default -> acquisition(nombre, region);
        };
        for (int i = hasard.nextInt(4); i > 0; i--) {
            gater(projet, region, nombre, hasard);
        }
        return projet.projet();
    }

    private static void gater(ProjetDeTest projet, Region region, int nombre, RandomGenerator hasard) {
        int rang = 1 + hasard.nextInt(nombre);
        switch (hasard.nextInt(16)) {
            case 0 -> projet.sansPiece(CodePiece.values()[hasard.nextInt(CodePiece.values().length)]);
            case 1 -> projet.ligne(rang, l -> dejaFinancee(l, "A21", "DUI-BETA"));
            case 2 -> projet.ligne(rang, l -> avecSolution(l, "DUI-BETA", ModeHebergement.SUR_SITE));
            case 3 -> projet.avec(1 + hasard.nextInt(30), Region.BRETAGNE);
            case 4 -> projet.ligne(rang, l -> avecProjet(l, TypeProjet.MONTEE_VERSION, null));
            case 5 -> moitie(projet, nombre);
            case 6 ->
                projet.solution(
                        ProjetDeTest.solution(StatutSolution.values()[hasard.nextInt(StatutSolution.values().length)]));
            case 7 -> projet.declarations(new Declarations(true, null, null, null, null, null, true, VoieAchat.AUTRE));
            case 8 -> projet.depose(hasard.nextBoolean() ? "2020-01-01T00:00:00Z" : "2025-12-01T00:00:00Z");
            case 9 -> projet.organismes(organisme(1, 4, region, null), organisme(2, 3, region, null));
            case 10 ->
                projet.organismes(
                        organisme(1, 20, region, new EntiteNationale("Fédération", false, hasard.nextBoolean())));
            case 11 -> projet.budget(null, new Depense(NatureDepense.TELEMEDECINE, "Chariot", 1_000_000));
            case 12 -> projet.organismes(new Organisme("210000014", "Public", 30, region, true, null));
            case 13 -> projet.ligne(rang, l -> avecNumero(l, "210000000"));
            case 14 -> projet.deposeAupresDe(Region.BRETAGNE);
            default -> projet.toutesLesLignes(l -> avecSecteur(l, Secteur.AHI));
        }
    }

    private static void moitie(ProjetDeTest projet, int nombre) {
        for (int rang = 1; rang <= nombre / 2; rang++) {
            projet.ligne(rang, l -> avecSecteur(l, Secteur.PH));
        }
    }
}
