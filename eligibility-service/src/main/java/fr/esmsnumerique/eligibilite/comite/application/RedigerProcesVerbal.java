package fr.esmsnumerique.eligibilite.comite.application;

import fr.esmsnumerique.documents.Bloc;
import fr.esmsnumerique.documents.Fiche;
import fr.esmsnumerique.documents.Imprime;
import fr.esmsnumerique.documents.Redaction;
import fr.esmsnumerique.eligibilite.comite.model.Comite;
import fr.esmsnumerique.eligibilite.comite.model.Comite.LigneSignee;
import fr.esmsnumerique.eligibilite.comite.model.Comite.ProcesVerbal;
import fr.esmsnumerique.eligibilite.dossier.model.Decision;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.kernel.Region;
import java.time.ZonedDateTime;
import java.util.List;

/** The paper of signed minutes. It reads what was frozen and nothing else, so that the same minutes give the same bytes for ever. */
public final class RedigerProcesVerbal {

    private static final List<Bloc.Colonne> COLONNES = List.of(
            Bloc.Colonne.nombre("Rang", 0.08f),
            Bloc.Colonne.texte("Dossier", 0.2f),
            Bloc.Colonne.texte("Porteur", 0.32f),
            Bloc.Colonne.nombre("ESSMS", 0.1f),
            Bloc.Colonne.texte("Critères", 0.14f),
            Bloc.Colonne.texte("Proposition", 0.16f));

    private RedigerProcesVerbal() {}

    public static Imprime de(Comite comite, ProcesVerbal pv) {
        Redaction redaction = new Redaction()
                .titre("Procès-verbal n° " + pv.numero())
                .chapeau(comite.libelle() + " – " + autorite(comite) + " – campagne " + comite.campagne()
                        + " – séance du " + Paris.enLettres(comite.le()));
        if (pv.motifCorrection() != null) {
            redaction.paragraphe("Ce procès-verbal corrige le n° " + (pv.numero() - 1)
                    + ", qui reste conservé. Motif : " + pv.motifCorrection());
        }
        redaction.soustitre("Présents").liste(pv.presents());
        redaction.soustitre("Classement et propositions");
        redaction.ajouter(new Bloc.Tableau(
                "Dossiers examinés, dans l'ordre retenu par le comité, avec sa proposition",
                COLONNES,
                pv.lignes().stream().map(RedigerProcesVerbal::ligne).toList()));
        redaction.note("Critères de priorité remplis, puis remplis en partie : ils se comptent et ne sont pas pondérés."
                + " Le comité propose ; la décision est prise ensuite, dossier par dossier.");
        redaction
                .soustitre("Motifs")
                .liste(pv.lignes().stream().map(RedigerProcesVerbal::motif).toList());
        redaction.soustitre("Observations").paragraphe(pv.observations() == null ? "Aucune." : pv.observations());
        return redaction
                .signature("Signé électroniquement le " + instant(pv), "par " + pv.par())
                .selon(fiche(comite, pv));
    }

    private static Fiche fiche(Comite comite, ProcesVerbal pv) {
        return new Fiche(
                "Procès-verbal n° " + pv.numero() + " – " + comite.libelle(),
                comite.id() + "-PV" + pv.numero(),
                Paris.jour(pv.signeLe()),
                autorite(comite) + " – ESMS numérique");
    }

    private static String autorite(Comite comite) {
        Region region = comite.region();
        return region == null ? "CNSA, appel national" : "ARS " + region.nom();
    }

    private static Bloc.Ligne ligne(LigneSignee l) {
        return Bloc.Ligne.de(
                String.valueOf(l.rang()),
                l.dossierId(),
                l.porteur(),
                String.valueOf(l.nombreEssms()),
                l.oui() + " + " + l.partiel() + " en partie",
                proposition(l.proposition()));
    }

    private static String motif(LigneSignee l) {
        return l.rang() + ". " + l.dossierId() + ", " + proposition(l.proposition()) + " : " + l.motif();
    }

    private static String proposition(Decision.Issue issue) {
        return switch (issue) {
            case RETENU -> "retenir";
            case REJETE -> "rejeter";
            case REORIENTE -> "réorienter vers l'appel national";
            case AJOURNE -> "ajourner";
        };
    }

    private static String instant(ProcesVerbal pv) {
        ZonedDateTime heure = pv.signeLe().atZone(Paris.ZONE);
        return Paris.enLettres(heure.toLocalDate()) + " à %d h %02d".formatted(heure.getHour(), heure.getMinute());
    }
}
