package fr.esmsnumerique.financement.subvention.model;

import fr.esmsnumerique.financement.calcul.model.Bareme;
import fr.esmsnumerique.financement.calcul.model.BaremesDeTest;
import fr.esmsnumerique.financement.calcul.model.CalculSubvention;
import fr.esmsnumerique.financement.calcul.model.ProjetAFinancer;
import fr.esmsnumerique.financement.calcul.model.Projets;
import fr.esmsnumerique.financement.calcul.model.RegleAhi;
import fr.esmsnumerique.financement.calcul.model.RegleReferencement;
import fr.esmsnumerique.financement.calcul.model.Secteur;
import fr.esmsnumerique.financement.calcul.model.TypeProjet;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.ReferenceLegale;
import fr.esmsnumerique.kernel.ReferenceLegale.Statut;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Grants for tests, taken as far as needed. */
public final class SubventionsDeTest {

    public static final Agent AGENT = new Agent("agent", "Agente de test");
    public static final Instant INSTANT = Instant.parse("2025-09-25T08:00:00Z");
    public static final LocalDate JOUR = LocalDate.of(2025, 9, 25);
    public static final RegleAhi AHI = new RegleAhi(
            RegleAhi.Portee.TOUS,
            List.of("45", "46"),
            new ReferenceLegale("Instruction 2025/40", "003:L286-292", Statut.SUR_TEXTE, "SOL-09"));

    public static final RegleReferencement REFERENCEMENT = new RegleReferencement(
            Set.of(TypeProjet.MONTEE_VERSION),
            new ReferenceLegale("FAQ 2022", "004:L46-50", Statut.SUR_TEXTE, "SOL-06"));

    private SubventionsDeTest() {}

    /** EX-23: 20 acquisitions, one organisation, 420 000 €. */
    public static Subvention calculee() {
        return calculee(Projets.grandOrganisme().acquisitions(20).projet());
    }

    public static Subvention groupement() {
        return calculee(Projets.vide()
                .organisme("210000014", 10, false)
                .acquisitions(10)
                .organisme("210000022", 8, false)
                .essms(8, TypeProjet.ACQUISITION, Secteur.PA)
                .projet());
    }

    public static Subvention calculee(ProjetAFinancer projet) {
        return calculee(projet, BaremesDeTest.g25());
    }

    public static Subvention calculee(ProjetAFinancer projet, Bareme bareme) {
        DossierRetenu dossier = new DossierRetenu(
                "G25-27-0001",
                bareme.campagne(),
                Region.BOURGOGNE_FRANCHE_COMTE,
                new DossierRetenu.Porteur("210000014", "Association Les Tilleuls"),
                "Solution Alpha",
                "Éditeur Alpha",
                projet);
        return Subvention.calculee(
                dossier,
                CalculSubvention.calculer(projet, bareme),
                bareme.versements(),
                bareme.modulation(),
                "G25-27-0001/retenu/3");
    }

    public static Subvention decidee(Subvention calculee) {
        Subvention arretee = apres(Attribution.de(calculee).arreter(AGENT, INSTANT, "Motif de test"));
        return apres(Attribution.de(arretee).decider(AGENT, JOUR));
    }

    public static Subvention engagee(Subvention decidee) {
        return apres(decidee.engager(engagement(decidee.retenu().total())));
    }

    public static Engagement engagement(Montant montant) {
        return new Engagement("2025-G25", montant, "2025-G25/000000000014", JOUR.plusDays(5));
    }

    /** Established and signed by both parties. */
    public static Subvention conventionnee(Subvention engagee) {
        Subvention etablie = conventionEtablie(engagee, TypeConvention.ARS_PORTEUR, JOUR.plusDays(6));
        Subvention signeeArs = apres(signer(etablie, Convention.ARS, JOUR.plusDays(7)));
        return apres(signer(signeeArs, Convention.PORTEUR, JOUR.plusDays(9)));
    }

    /** Prepared, and sent for signature the same day. */
    public static Subvention conventionEtablie(Subvention subvention, TypeConvention type, LocalDate jour) {
        return apres(Signatures.de(apres(Signatures.de(subvention).preparer(type, jour)))
                .etablir(type, jour));
    }

    public static Issue signer(Subvention subvention, String partie, LocalDate jour) {
        return signer(subvention, TypeConvention.ARS_PORTEUR, List.of(partie), jour, verrous(AHI, jour.minusDays(30)));
    }

    public static Issue signer(
            Subvention subvention,
            TypeConvention type,
            List<String> parties,
            LocalDate jour,
            VerrousDeSignature verrous) {
        return Signatures.de(subvention).signer(type, parties, new Signataire(AGENT, "Direction", null), jour, verrous);
    }

    public static Issue partenariat(Subvention subvention, String... organismes) {
        return signer(subvention, TypeConvention.PARTENARIAT, List.of(organismes), JOUR, verrous(AHI, null));
    }

    /** A solution that is a candidate since then, for a campaign that asks upgrades for nothing. */
    public static VerrousDeSignature verrous(RegleAhi ahi, @Nullable LocalDate candidateDepuis) {
        return new VerrousDeSignature(
                ahi,
                new RegleReferencement(Set.of(), REFERENCEMENT.reference()),
                new SituationSolution(candidateDepuis, false, null));
    }

    public static Subvention apres(Issue issue) {
        return acceptee(issue, Issue.Acceptee::apres);
    }

    public static List<String> faits(Issue issue) {
        return acceptee(issue, a -> a.faits().stream().map(Fait::type).toList());
    }

    public static String refus(Issue issue) {
        if (issue instanceof Issue.Refusee refusee) {
            return refusee.refus().code();
        }
        throw new AssertionError("Refus attendu : " + issue);
    }

    private static <T> T acceptee(Issue issue, Function<Issue.Acceptee, T> lecture) {
        if (issue instanceof Issue.Acceptee acceptee) {
            return lecture.apply(acceptee);
        }
        throw new AssertionError("Acceptation attendue : " + issue);
    }
}
