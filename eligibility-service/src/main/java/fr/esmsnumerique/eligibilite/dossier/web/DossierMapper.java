package fr.esmsnumerique.eligibilite.dossier.web;

import fr.esmsnumerique.contrats.eligibilite.modele.AvisCd;
import fr.esmsnumerique.contrats.eligibilite.modele.ChangementDeChamp;
import fr.esmsnumerique.contrats.eligibilite.modele.ConsultationCd;
import fr.esmsnumerique.contrats.eligibilite.modele.Contact;
import fr.esmsnumerique.contrats.eligibilite.modele.Decision;
import fr.esmsnumerique.contrats.eligibilite.modele.Declarations;
import fr.esmsnumerique.contrats.eligibilite.modele.DemandesSpecifiques;
import fr.esmsnumerique.contrats.eligibilite.modele.Depense;
import fr.esmsnumerique.contrats.eligibilite.modele.Derogation;
import fr.esmsnumerique.contrats.eligibilite.modele.Dossier;
import fr.esmsnumerique.contrats.eligibilite.modele.EntreeHistorique;
import fr.esmsnumerique.contrats.eligibilite.modele.EtatDossier;
import fr.esmsnumerique.contrats.eligibilite.modele.FormatConsultation;
import fr.esmsnumerique.contrats.eligibilite.modele.Groupement;
import fr.esmsnumerique.contrats.eligibilite.modele.Historique;
import fr.esmsnumerique.contrats.eligibilite.modele.IssueDecision;
import fr.esmsnumerique.contrats.eligibilite.modele.ModeHebergement;
import fr.esmsnumerique.contrats.eligibilite.modele.Organisme;
import fr.esmsnumerique.contrats.eligibilite.modele.Piece;
import fr.esmsnumerique.contrats.eligibilite.modele.Porteur;
import fr.esmsnumerique.contrats.eligibilite.modele.ResumeDossier;
import fr.esmsnumerique.contrats.eligibilite.modele.Secteur;
import fr.esmsnumerique.contrats.eligibilite.modele.Solution;
import fr.esmsnumerique.contrats.eligibilite.modele.TypePorteur;
import fr.esmsnumerique.contrats.eligibilite.modele.TypeProjetDossier;
import fr.esmsnumerique.eligibilite.dossier.application.AssemblerProjet;
import fr.esmsnumerique.eligibilite.dossier.application.DepartementsAConsulter;
import fr.esmsnumerique.eligibilite.dossier.application.JsonDossier;
import fr.esmsnumerique.eligibilite.dossier.application.ListerDossiers.Ligne;
import fr.esmsnumerique.eligibilite.dossier.model.Echeance;
import fr.esmsnumerique.eligibilite.dossier.model.FicheDossier;
import fr.esmsnumerique.eligibilite.dossier.model.NatureProjet;
import fr.esmsnumerique.eligibilite.dossier.model.Recevabilite;
import fr.esmsnumerique.eligibilite.projet.model.ProjetDeclare;
import fr.esmsnumerique.kernel.Region;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An application in the contract's form: what is declared goes through as it is, the rest is put together here. */
@Component
class DossierMapper {

    private final JsonDossier json;
    private final AssemblerProjet assembler;
    private final DepartementsAConsulter departements;
    private final LigneMapper lignes;
    private final VieMapper vie;

    DossierMapper(
            JsonDossier json,
            AssemblerProjet assembler,
            DepartementsAConsulter departements,
            LigneMapper lignes,
            VieMapper vie) {
        this.json = json;
        this.assembler = assembler;
        this.departements = departements;
        this.lignes = lignes;
        this.vie = vie;
    }

    /** One line of a list: nothing is read for it but the line itself. */
    ResumeDossier resume(Ligne ligne) {
        FicheDossier fiche = ligne.fiche();
        Echeance prochaine = ligne.prochaine();
        return new ResumeDossier()
                .dossierId(fiche.id())
                .numeroGalis(fiche.numeroGalis())
                .campagne(fiche.campagne())
                .region(fiche.region().code())
                .regions(codes(fiche.regions()))
                .etat(etat(fiche.etat()))
                .typeProjet(TypeProjetDossier.valueOf(fiche.typeProjet()))
                .porteur(porteur(fiche.porteur()))
                .nombreEssms(fiche.nombreEssms())
                .nombreEssmsFinancables(fiche.nombreFinancables())
                .deposeLe(fiche.deposeLe())
                .majLe(fiche.majLe())
                .version(fiche.version())
                .secteurs(fiche.secteurs().stream()
                        .map(s -> Secteur.valueOf(s.name()))
                        .toList())
                .etatDepuis(fiche.etatDepuis())
                .suiviPar(VieMapper.affectation(fiche.affectation()))
                .prochaineEcheance(prochaine == null ? null : VieMapper.echeance(prochaine));
    }

    private static Porteur porteur(fr.esmsnumerique.eligibilite.projet.model.Porteur declare) {
        return new Porteur()
                .numeroFinessJuridique(declare.numeroFinessJuridique())
                .raisonSociale(declare.raisonSociale())
                .type(
                        declare.type() == null
                                ? null
                                : TypePorteur.valueOf(declare.type().name()));
    }

    Dossier dossier(fr.esmsnumerique.eligibilite.dossier.model.Dossier d) {
        Recevabilite recevabilite = d.instruction().recevabilite();
        Set<String> aConsulter = departements.de(d);
        Dossier dossier = new Dossier()
                .dossierId(d.id())
                .numeroGalis(d.numeroGalis())
                .campagne(d.declare().campagne())
                .region(d.region().code())
                .regions(codes(d.regions()))
                .regionDepot(d.declare().regionDepot().code())
                .etat(etat(d.etat()))
                .version(d.suivi().version())
                .typeProjet(typeProjet(d))
                .creeLe(d.creeLe())
                .deposeLe(d.deposeLe())
                .majLe(d.suivi().majLe())
                .instructeur(d.suivi().instructeur())
                .nombreEssms(d.declare().essms().size())
                .nombreEssmsFinancables(NatureProjet.nombreFinancables(d))
                .essms(lignes.lignes(assembler.completer(d.declare(), d.creeLe()), recevabilite))
                .clausesEnAttente(recevabilite == null ? List.of() : recevabilite.enAttente())
                .departementsAConsulter(List.copyOf(aConsulter))
                .derogations(d.instruction().derogations().stream()
                        .map(x -> new Derogation()
                                .clause(x.clause())
                                .motif(x.motif())
                                .par(x.par())
                                .le(x.le())
                                .evaluationId(x.evaluationId()))
                        .toList())
                .consultationsCd(d.instruction().consultations().stream()
                        .map(c -> consultation(d, c))
                        .toList())
                .decision(decision(d.instruction().decision()));
        vie.completer(dossier, d, aConsulter);
        return declare(dossier, d.declare());
    }

    private Dossier declare(Dossier dossier, ProjetDeclare declare) {
        return dossier.porteur(porteur(declare.porteur()))
                .organismes(declare.organismes().stream()
                        .map(o -> json.enContrat(o, Organisme.class))
                        .toList())
                .groupement(
                        declare.groupement() == null ? null : json.enContrat(declare.groupement(), Groupement.class))
                .solution(json.enContrat(declare.solution(), Solution.class))
                .hebergement(ModeHebergement.valueOf(declare.hebergement().name()))
                .prixEditeurCentimes(declare.prixEditeurCentimes())
                .budget(declare.budget().stream()
                        .map(b -> json.enContrat(b, Depense.class))
                        .toList())
                .demandesSpecifiques(json.enContrat(declare.demandesSpecifiques(), DemandesSpecifiques.class))
                .declarations(json.enContrat(declare.declarations(), Declarations.class))
                .pieces(declare.pieces().stream()
                        .map(p -> json.enContrat(p, Piece.class))
                        .toList())
                .contact(json.enContrat(declare.contact(), Contact.class));
    }

    Historique historique(fr.esmsnumerique.eligibilite.dossier.model.Dossier d) {
        return new Historique()
                .elements(d.suivi().historique().stream()
                        .map(e -> new EntreeHistorique()
                                .rang(e.rang())
                                .instant(e.instant())
                                .par(e.par())
                                .action(e.action())
                                .etatAvant(e.etatAvant() == null ? null : etat(Objects.requireNonNull(e.etatAvant())))
                                .etatApres(etat(e.etatApres()))
                                .detail(e.detail().isEmpty() ? null : e.detail())
                                .changements(e.changements().stream()
                                        .map(c -> new ChangementDeChamp()
                                                .champ(c.champ())
                                                .avant(c.avant())
                                                .apres(c.apres()))
                                        .toList()))
                        .toList());
    }

    static EtatDossier etat(fr.esmsnumerique.eligibilite.dossier.model.EtatDossier etat) {
        return EtatDossier.valueOf(etat.name());
    }

    private static TypeProjetDossier typeProjet(fr.esmsnumerique.eligibilite.dossier.model.Dossier d) {
        return TypeProjetDossier.valueOf(NatureProjet.de(d.declare()));
    }

    private static List<String> codes(List<Region> regions) {
        return regions.stream().map(Region::code).toList();
    }

    private ConsultationCd consultation(
            fr.esmsnumerique.eligibilite.dossier.model.Dossier d,
            fr.esmsnumerique.eligibilite.dossier.model.ConsultationCd c) {
        ConsultationCd forme = new ConsultationCd()
                .departement(c.departement())
                .consulteLe(c.consulteLe())
                .format(FormatConsultation.valueOf(c.format().name()))
                .avis(
                        c.avis() == null
                                ? null
                                : AvisCd.valueOf(
                                        Objects.requireNonNull(c.avis()).name()))
                .commentaire(c.commentaire())
                .traceePar(c.traceePar())
                .traceeLe(c.traceeLe());
        vie.silence(forme, d, c);
        return forme;
    }

    private static @Nullable Decision decision(fr.esmsnumerique.eligibilite.dossier.model.@Nullable Decision d) {
        return d == null
                ? null
                : new Decision()
                        .issue(IssueDecision.valueOf(d.issue().name()))
                        .motif(d.motif())
                        .par(d.par())
                        .le(d.le());
    }
}
