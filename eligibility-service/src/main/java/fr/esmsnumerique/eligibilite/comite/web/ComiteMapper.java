package fr.esmsnumerique.eligibilite.comite.web;

import fr.esmsnumerique.contrats.eligibilite.modele.AxeEquilibre;
import fr.esmsnumerique.contrats.eligibilite.modele.Comite;
import fr.esmsnumerique.contrats.eligibilite.modele.CriterePriorite;
import fr.esmsnumerique.contrats.eligibilite.modele.EtatDossier;
import fr.esmsnumerique.contrats.eligibilite.modele.GrillePriorite;
import fr.esmsnumerique.contrats.eligibilite.modele.IssueDecision;
import fr.esmsnumerique.contrats.eligibilite.modele.JalonDecision;
import fr.esmsnumerique.contrats.eligibilite.modele.LigneComite;
import fr.esmsnumerique.contrats.eligibilite.modele.LigneProcesVerbal;
import fr.esmsnumerique.contrats.eligibilite.modele.NiveauCritere;
import fr.esmsnumerique.contrats.eligibilite.modele.PartEquilibre;
import fr.esmsnumerique.contrats.eligibilite.modele.PorteeComite;
import fr.esmsnumerique.contrats.eligibilite.modele.ProcesVerbal;
import fr.esmsnumerique.contrats.eligibilite.modele.ResumeComite;
import fr.esmsnumerique.contrats.eligibilite.modele.Secteur;
import fr.esmsnumerique.contrats.eligibilite.modele.StatutPorteur;
import fr.esmsnumerique.contrats.eligibilite.modele.TypeProjetDossier;
import fr.esmsnumerique.eligibilite.comite.application.DossiersDuComite;
import fr.esmsnumerique.eligibilite.comite.application.GrilleDePriorite;
import fr.esmsnumerique.eligibilite.comite.application.GrilleDePriorite.Critere;
import fr.esmsnumerique.eligibilite.comite.model.Equilibre;
import fr.esmsnumerique.eligibilite.comite.model.Jalon;
import fr.esmsnumerique.eligibilite.dossier.model.AvisCd;
import fr.esmsnumerique.eligibilite.dossier.model.Dossier;
import fr.esmsnumerique.eligibilite.dossier.model.FicheDossier;
import fr.esmsnumerique.eligibilite.dossier.model.Notification;
import fr.esmsnumerique.eligibilite.dossier.model.Priorisation;
import fr.esmsnumerique.eligibilite.dossier.model.Priorisation.Niveau;
import fr.esmsnumerique.eligibilite.dossier.web.EvaluationMapper;
import fr.esmsnumerique.kernel.Region;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Committees in the contract's form, their applications side by side. */
@Component
class ComiteMapper {

    private final DossiersDuComite dossiers;
    private final GrilleDePriorite grilles;

    ComiteMapper(DossiersDuComite dossiers, GrilleDePriorite grilles) {
        this.dossiers = dossiers;
        this.grilles = grilles;
    }

    ResumeComite resume(fr.esmsnumerique.eligibilite.comite.model.Comite c) {
        Region region = c.region();
        return new ResumeComite()
                .comiteId(c.id())
                .portee(c.estNational() ? PorteeComite.NATIONAL : PorteeComite.REGIONAL)
                .region(region == null ? null : region.code())
                .campagne(c.campagne())
                .le(c.le())
                .libelle(c.libelle())
                .nombreDossiers(dossiers.nombre(c))
                .signe(c.estSigne());
    }

    Comite comite(fr.esmsnumerique.eligibilite.comite.model.Comite c) {
        List<Dossier> inscrits = dossiers.inscrits(c);
        Region region = c.region();
        return new Comite()
                .comiteId(c.id())
                .portee(c.estNational() ? PorteeComite.NATIONAL : PorteeComite.REGIONAL)
                .region(region == null ? null : region.code())
                .campagne(c.campagne())
                .le(c.le())
                .libelle(c.libelle())
                .nombreDossiers(inscrits.size())
                .signe(c.estSigne())
                .version(c.version())
                .dossiers(inscrits.stream().map(d -> ligne(c, d)).toList())
                .equilibre(Equilibre.de(c, inscrits, dossiers.dejaRetenus(c)).stream()
                        .map(ComiteMapper::part)
                        .toList())
                .procesVerbaux(c.procesVerbaux().stream()
                        .map(ComiteMapper::procesVerbal)
                        .toList());
    }

    private LigneComite ligne(fr.esmsnumerique.eligibilite.comite.model.Comite c, Dossier d) {
        FicheDossier fiche = FicheDossier.de(d);
        Priorisation grille = d.instruction().priorisation();
        LigneComite ligne = new LigneComite()
                .dossierId(d.id())
                .region(d.region().code())
                .porteur(fiche.porteur().raisonSociale())
                .etat(EtatDossier.valueOf(d.etat().name()))
                .nombreEssms(fiche.nombreEssms())
                .typeProjet(TypeProjetDossier.valueOf(fiche.typeProjet()))
                .secteurs(fiche.secteurs().stream()
                        .map(s -> Secteur.valueOf(s.name()))
                        .toList())
                .statut(StatutPorteur.valueOf(Equilibre.statut(d)))
                .territoires(d.declare().essms().stream()
                        .map(Equilibre::territoire)
                        .distinct()
                        .sorted()
                        .toList())
                .oui(grille == null ? 0 : grille.nombre(Niveau.OUI))
                .partiel(grille == null ? 0 : grille.nombre(Niveau.PARTIEL))
                .criteres(grilles.de(d).size())
                .derogations(d.instruction().derogations().size())
                .avisFavorables(avis(d, AvisCd.FAVORABLE))
                .avisDefavorables(avis(d, AvisCd.DEFAVORABLE))
                .avisAttendus(avis(d, null));
        Notification notification = d.instruction().notification();
        if (notification != null) {
            ligne.notifieLe(notification.notifieeLe());
        }
        c.rang(d.id()).ifPresent(rang -> {
            var proposition = c.classement().get(rang - 1);
            ligne.rang(rang)
                    .proposition(IssueDecision.valueOf(proposition.issue().name()))
                    .motif(proposition.motif());
        });
        return ligne;
    }

    private static int avis(Dossier d, @Nullable AvisCd avis) {
        return (int) d.instruction().consultations().stream()
                .filter(x -> x.avis() == avis)
                .count();
    }

    private static PartEquilibre part(Equilibre.Part p) {
        return new PartEquilibre()
                .axe(AxeEquilibre.valueOf(p.axe().name()))
                .valeur(p.valeur())
                .inscrits(p.inscrits())
                .proposes(p.proposes())
                .dejaRetenus(p.dejaRetenus());
    }

    private static ProcesVerbal procesVerbal(fr.esmsnumerique.eligibilite.comite.model.Comite.ProcesVerbal p) {
        return new ProcesVerbal()
                .numero(p.numero())
                .signeLe(p.signeLe())
                .par(p.par())
                .presents(p.presents())
                .observations(p.observations())
                .motifCorrection(p.motifCorrection())
                .lignes(p.lignes().stream()
                        .map(l -> new LigneProcesVerbal()
                                .rang(l.rang())
                                .dossierId(l.dossierId())
                                .porteur(l.porteur())
                                .nombreEssms(l.nombreEssms())
                                .oui(l.oui())
                                .partiel(l.partiel())
                                .proposition(
                                        IssueDecision.valueOf(l.proposition().name()))
                                .motif(l.motif()))
                        .toList());
    }

    static JalonDecision jalon(Jalon j) {
        return new JalonDecision()
                .numero(j.numero())
                .auPlusTard(j.auPlusTard())
                .decisions(j.decisions())
                .comites(j.comites())
                .atteint(j.estAtteint())
                .depasse(j.depasse())
                .reference(EvaluationMapper.reference(j.reference()));
    }

    GrillePriorite grille(Dossier d) {
        Priorisation faite = d.instruction().priorisation();
        List<Critere> criteres = grilles.de(d);
        GrillePriorite grille = new GrillePriorite()
                .dossierId(d.id())
                .version(d.suivi().version())
                .criteres(criteres.stream().map(c -> critere(c, faite)).toList())
                .oui(faite == null ? 0 : faite.nombre(Niveau.OUI))
                .partiel(faite == null ? 0 : faite.nombre(Niveau.PARTIEL))
                .total(criteres.size());
        return faite == null
                ? grille
                : grille.avis(faite.avis()).par(faite.par()).le(faite.le());
    }

    private static CriterePriorite critere(Critere critere, @Nullable Priorisation faite) {
        CriterePriorite forme = new CriterePriorite()
                .critere(critere.code())
                .libelle(critere.libelle())
                .reference(EvaluationMapper.reference(critere.reference()));
        if (faite != null) {
            faite.appreciations().stream()
                    .filter(a -> a.critere().equals(critere.code()))
                    .findFirst()
                    .ifPresent(
                            a -> forme.niveau(NiveauCritere.valueOf(a.niveau().name()))
                                    .commentaire(a.commentaire()));
        }
        return forme;
    }
}
