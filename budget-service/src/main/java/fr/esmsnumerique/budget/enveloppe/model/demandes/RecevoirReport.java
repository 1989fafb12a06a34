package fr.esmsnumerique.budget.enveloppe.model.demandes;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.CleDemande;
import fr.esmsnumerique.budget.enveloppe.model.Compte;
import fr.esmsnumerique.budget.enveloppe.model.Ecriture;
import fr.esmsnumerique.budget.enveloppe.model.Empreintes;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.EtatEnveloppe;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.References;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.TypeMouvement;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDOuverture;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * REPORT in the year that begins: CADRE −, DISPONIBLE + for the regions, RESERVE + for the nation. The mouvement of the year before is the decision, already
 * durable: this one follows it whatever the day it is written, with its author and its date, exactly once.
 *
 * @param emis the REPORT mouvement of the year before
 */
public record RecevoirReport(Mouvement emis) implements Demande {

    public RecevoirReport {
        if (!estEmis(emis)) {
            throw new IllegalArgumentException("Pas un report émis : " + emis.id());
        }
    }

    /** The half of a carry-over written in the year the credits leave. */
    public static boolean estEmis(Mouvement mouvement) {
        return mouvement.type() == TypeMouvement.REPORT
                && mouvement.references().lire(References.REPORT_EMIS).isEmpty();
    }

    public EnveloppeId destination() {
        return emis.id().enveloppe().suivante();
    }

    /** Derived from the mouvement it answers: written twice, it counts once. */
    public CleDemande cle() {
        String texte = "report|" + emis.id() + "|" + emis.empreinte();
        return new CleDemande("report|" + emis.id(), Empreintes.sha256(texte.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Examen examiner(EtatEnveloppe etat, Auteur auteur, Instant decision) {
        if (!etat.estOuverte() || !etat.id().equals(destination())) {
            return Demande.refuser(new RefusDOuverture.EnveloppeNonOuverte(destination()));
        }
        return Demande.accepter(Ecriture.de(TypeMouvement.REPORT, lignes(), emis.dateEffet())
                .avecMotif(emis.motif())
                .avec(references()));
    }

    private List<Ligne> lignes() {
        Origine origine = Origine.report(decision());
        Map<Compte, Long> recus = new LinkedHashMap<>();
        for (Ligne ligne : emis.lignes()) {
            if (ligne.compte().poste() == Poste.REPORTE) {
                Titulaire titulaire = ligne.compte().titulaire();
                Compte compte = titulaire.equals(Titulaire.NATIONAL)
                        ? Compte.national(Poste.RESERVE)
                        : Compte.disponible(titulaire, origine);
                recus.merge(compte, ligne.centimes(), Math::addExact);
            }
        }
        List<Ligne> lignes = new ArrayList<>();
        lignes.add(new Ligne(
                Compte.national(Poste.CADRE),
                -recus.values().stream().mapToLong(Long::longValue).sum()));
        recus.forEach((compte, centimes) -> lignes.add(new Ligne(compte, centimes)));
        return lignes;
    }

    private References references() {
        return References.de(Map.of(
                References.DECISION,
                decision(),
                References.DATE_DECISION,
                emis.references().lire(References.DATE_DECISION).orElseThrow(),
                References.REPORT_EMIS,
                emis.id().toString()));
    }

    private String decision() {
        return emis.references().lire(References.DECISION).orElseThrow();
    }
}
