package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.financement.calcul.model.Contexte.EssmsClasse;
import fr.esmsnumerique.kernel.Montant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Editor's part. It exists for acquisitions only and is a ceiling: the price replaces it when lower, establishment by establishment or on the total (AMB-26).
 * Upgrades are paid to the editor by the State through SONS: their line is 0 and says so (FUN-20).
 */
final class LignesEditeur {

    private final Contexte contexte;
    private final List<Ligne> lignes = new ArrayList<>();

    private LignesEditeur(Contexte contexte) {
        this.contexte = contexte;
    }

    static List<Ligne> lignes(Contexte contexte) {
        return new LignesEditeur(contexte).calculer();
    }

    private List<Ligne> calculer() {
        List<EssmsClasse> finances = new ArrayList<>();
        Map<String, List<EssmsProjet>> refuses = new LinkedHashMap<>();
        List<EssmsProjet> sons = new ArrayList<>();
        for (EssmsClasse c : contexte.classes()) {
            if (!c.essms().estAcquisition()) {
                sons.add(c.essms());
                continue;
            }
            Optional<String> refus = PartEditeur.motifDeRefus(c.essms(), contexte);
            refus.ifPresentOrElse(
                    motif -> refuses.computeIfAbsent(motif, m -> new ArrayList<>())
                            .add(c.essms()),
                    () -> finances.add(c));
        }
        if (parEssms()) {
            ajouterParEssms(finances);
        } else {
            ajouterAuTotal(finances);
        }
        refuses.forEach(this::ajouterRefus);
        ajouterSons(sons);
        return lignes;
    }

    private boolean parEssms() {
        return switch (contexte.lectures().de(Ambiguite.AMB_26)) {
            case PAR_ESSMS -> true;
            case AU_TOTAL -> false;
            default ->
                contexte.classes().stream().anyMatch(c -> c.essms().prix().isPresent());
        };
    }

    /** One line per side of the threshold and price: establishments with the same price share a line. */
    private void ajouterParEssms(List<EssmsClasse> finances) {
        Partage partage = Partage.de(contexte.projet());
        for (Palier palier : Palier.values()) {
            Map<Optional<Montant>, List<EssmsProjet>> parPrix = new LinkedHashMap<>();
            for (EssmsClasse c : finances) {
                if (c.palier() == palier) {
                    parPrix.computeIfAbsent(partage.prix(c.essms()), p -> new ArrayList<>())
                            .add(c.essms());
                }
            }
            parPrix.forEach((prix, essms) ->
                    ajouter(palier, essms, prix.map(p -> p.fois(essms.size())).orElse(null)));
        }
    }

    /** The price fills the ceilings of each side in turn, so that the lines sum to min(total of ceilings, price). */
    private void ajouterAuTotal(List<EssmsClasse> finances) {
        Optional<Montant> reste = Partage.prixTotal(contexte.projet(), finances, contexte.bareme());
        for (Palier palier : Palier.values()) {
            List<EssmsProjet> essms = finances.stream()
                    .filter(c -> c.palier() == palier)
                    .map(EssmsClasse::essms)
                    .toList();
            if (!essms.isEmpty()) {
                Montant retenu = ajouter(palier, essms, reste.orElse(null)).retenu();
                reste = reste.map(r -> r.moins(retenu));
            }
        }
    }

    private Ligne ajouter(Palier palier, List<EssmsProjet> essms, @Nullable Montant prix) {
        boolean assimiles = essms.stream().anyMatch(e -> PartEditeur.dependDeLaLecture(e, contexte));
        Ligne ligne = Ligne.plafonnee(
                Poste.EDITEUR,
                "Éditeur, solution " + (assimiles ? "assimilée à une solution référencée" : "référencée Ségur")
                        + Libelles.rang(contexte, palier),
                essms.size(),
                contexte.bareme().plafondEditeur(palier),
                prix,
                essms,
                assimiles ? contexte.lectures().mention(Ambiguite.AMB_24) : Libelles.lectureDuSeuil(contexte));
        lignes.add(ligne);
        return ligne;
    }

    private void ajouterRefus(String motif, List<EssmsProjet> essms) {
        boolean lecture = essms.stream().anyMatch(e -> PartEditeur.dependDeLaLecture(e, contexte));
        Ambiguite ambiguite = lecture ? Ambiguite.AMB_24 : Ambiguite.AMB_11;
        lignes.add(Ligne.forfait(
                        Poste.EDITEUR,
                        "Éditeur, solution non référencée",
                        contexte.bareme().editeurNonReference(),
                        essms,
                        contexte.lectures().mention(ambiguite))
                .avecMotif(motif));
    }

    private void ajouterSons(List<EssmsProjet> essms) {
        if (!essms.isEmpty()) {
            lignes.add(Ligne.nulle(
                    Poste.EDITEUR,
                    "Éditeur, sans changement de logiciel",
                    essms.size(),
                    contexte.bareme().sons(),
                    null,
                    "Version Ségur financée par l'État (SONS, vague 1 close) : rien n'est versé pour l'éditeur.",
                    essms));
        }
    }
}
