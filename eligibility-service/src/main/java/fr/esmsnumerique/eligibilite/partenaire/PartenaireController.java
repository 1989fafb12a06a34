package fr.esmsnumerique.eligibilite.partenaire;

import fr.esmsnumerique.contrats.eligibilite.api.PartenairesApi;
import fr.esmsnumerique.contrats.eligibilite.modele.ContactCdADefinir;
import fr.esmsnumerique.contrats.eligibilite.modele.FormatConsultation;
import fr.esmsnumerique.contrats.eligibilite.modele.ListeContactsCd;
import fr.esmsnumerique.contrats.eligibilite.modele.ListeRecherches;
import fr.esmsnumerique.contrats.eligibilite.modele.RechercheAPublier;
import fr.esmsnumerique.contrats.eligibilite.modele.Secteur;
import fr.esmsnumerique.contrats.eligibilite.modele.TypeProjet;
import fr.esmsnumerique.eligibilite.dossier.web.Lecteurs;
import fr.esmsnumerique.eligibilite.essms.web.FiltreGeographique;
import fr.esmsnumerique.eligibilite.organisme.application.RepertoireOrganismes;
import fr.esmsnumerique.eligibilite.organisme.model.OrganismeConnu;
import fr.esmsnumerique.eligibilite.referentiel.web.Tranche;
import fr.esmsnumerique.kernel.Departement;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.support.web.ProblemeException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Functions and generic mailboxes only; an announcement is read while its organisation consents. */
@RestController
class PartenaireController implements PartenairesApi {

    private final MongoPartenaires partenaires;
    private final RepertoireOrganismes organismes;
    private final ActeurCourant acteurs;
    private final Horloge horloge;

    PartenaireController(
            MongoPartenaires partenaires, RepertoireOrganismes organismes, ActeurCourant acteurs, Horloge horloge) {
        this.partenaires = partenaires;
        this.organismes = organismes;
        this.acteurs = acteurs;
        this.horloge = horloge;
    }

    @Override
    public ResponseEntity<ListeContactsCd> listerContactsCd(String region) {
        acteurs.exiger(Lecteurs.AGENTS);
        Region lue = Region.deCode(region).orElseThrow();
        acteurs.exigerRegion(lue);
        List<String> departements = Departement.de(lue);
        Map<String, ContactCd> connus = partenaires.contacts(departements).stream()
                .collect(Collectors.toMap(ContactCd::departement, Function.identity()));
        return ResponseEntity.ok(new ListeContactsCd()
                .elements(
                        departements.stream().map(d -> forme(d, connus.get(d))).toList()));
    }

    @Override
    public ResponseEntity<fr.esmsnumerique.contrats.eligibilite.modele.ContactCd> definirContactCd(
            String departement, ContactCdADefinir corps) {
        Acteur agent = acteurs.exiger(Role.ARS_INSTRUCTEUR);
        Region sienne = agent.region();
        if (sienne == null || !Departement.de(sienne).contains(departement)) {
            throw Probleme.refus(
                            403,
                            "acces.region",
                            "Accès refusé",
                            "Le département " + departement + " relève d'une autre ARS.")
                    .exception();
        }
        ContactCd contact = new ContactCd(
                departement,
                corps.getVersion() + 1,
                corps.getFonction(),
                corps.getCourriel(),
                fr.esmsnumerique.eligibilite.dossier.model.FormatConsultation.valueOf(
                        corps.getFormat().name()),
                horloge.instant(),
                agent.nom());
        if (!partenaires.definir(contact)) {
            throw Probleme.conflit(
                            "partenaire.version",
                            "Contact modifié entre-temps",
                            "Relisez le contact du département avant de le modifier.")
                    .exception();
        }
        return ResponseEntity.ok(forme(departement, contact));
    }

    @Override
    public ResponseEntity<ListeRecherches> listerRecherches(
            @Nullable String region,
            @Nullable String codeSolution,
            @Nullable String departement,
            @Nullable Secteur secteur,
            @Nullable TypeProjet typeProjet,
            @Nullable String curseur,
            @Nullable Integer limite) {
        acteurs.exiger(
                Role.PORTEUR,
                Role.CNSA_PILOTE,
                Role.DNS_PILOTE,
                Role.ARS_INSTRUCTEUR,
                Role.ARS_FINANCIER,
                Role.ARS_DECIDEUR,
                Role.GRADES_LECTURE);
        FiltreGeographique.exigerDepartement(departement);
        List<String> departements = region == null
                ? List.of()
                : Departement.de(Region.deCode(region).orElseThrow());
        Tranche<Recherche> tranche = Tranche.de(
                partenaires.publiees().stream()
                        .filter(r -> region == null || departements.contains(r.departement()))
                        .filter(r -> codeSolution == null || codeSolution.equals(r.codeSolution()))
                        .filter(r -> departement == null || departement.equals(r.departement()))
                        .filter(r -> secteur == null
                                || r.secteurs().stream().anyMatch(s -> s.name().equals(secteur.name())))
                        .filter(r -> typeProjet == null || r.typeProjet().name().equals(typeProjet.name()))
                        .toList(),
                r -> r.publieeLe().toString(),
                Recherche::organisme,
                true,
                curseur,
                limite);
        return ResponseEntity.ok(new ListeRecherches()
                .elements(tranche.elements().stream().map(this::forme).toList())
                .curseurSuivant(tranche.suivant()));
    }

    @Override
    public ResponseEntity<fr.esmsnumerique.contrats.eligibilite.modele.Recherche> publierRecherche(
            String idempotencyKey, RechercheAPublier corps) {
        String organisme = organisme();
        if (!Boolean.TRUE.equals(corps.getConsentement())) {
            throw Probleme.refus(
                            422,
                            "partenaire.consentement",
                            "Consentement attendu",
                            "Une annonce n'est publiée que si l'organisme accepte qu'elle soit lue : mettez"
                                    + " `consentement` à vrai, ou renoncez.")
                    .exception();
        }
        Recherche recherche = new Recherche(
                organisme,
                corps.getDepartement(),
                corps.getSecteurs().stream()
                        .map(s -> fr.esmsnumerique.eligibilite.projet.model.Secteur.valueOf(s.name()))
                        .toList(),
                fr.esmsnumerique.eligibilite.projet.model.TypeProjet.valueOf(
                        corps.getTypeProjet().name()),
                corps.getCodeSolution(),
                corps.getNombreEssms(),
                corps.getPrecisions(),
                corps.getContact(),
                horloge.instant(),
                null);
        partenaires.publier(recherche);
        return ResponseEntity.status(HttpStatus.CREATED).body(forme(recherche));
    }

    @Override
    public ResponseEntity<fr.esmsnumerique.contrats.eligibilite.modele.Recherche> retirerRecherche(
            String idempotencyKey) {
        Recherche retiree = partenaires
                .recherche(organisme())
                .filter(r -> r.retireeLe() == null)
                .orElseThrow(PartenaireController::introuvable)
                .retiree(horloge.instant());
        partenaires.publier(retiree);
        return ResponseEntity.ok(forme(retiree));
    }

    private String organisme() {
        return Objects.requireNonNullElse(acteurs.exiger(Role.PORTEUR).organisme(), "-");
    }

    private static ProblemeException introuvable() {
        return Probleme.introuvable("partenaire.introuvable", "Votre organisme n'a pas d'annonce publiée.")
                .exception();
    }

    private static fr.esmsnumerique.contrats.eligibilite.modele.ContactCd forme(
            String departement, @Nullable ContactCd c) {
        var forme = new fr.esmsnumerique.contrats.eligibilite.modele.ContactCd()
                .departement(departement)
                .version(c == null ? 0 : c.version());
        return c == null
                ? forme
                : forme.fonction(c.fonction())
                        .courriel(c.courriel())
                        .format(FormatConsultation.valueOf(c.format().name()))
                        .majLe(c.majLe())
                        .par(c.par());
    }

    private fr.esmsnumerique.contrats.eligibilite.modele.Recherche forme(Recherche r) {
        return new fr.esmsnumerique.contrats.eligibilite.modele.Recherche()
                .organisme(r.organisme())
                .raisonSociale(organismes
                        .trouver(r.organisme())
                        .map(OrganismeConnu::raisonSociale)
                        .filter(nom -> !nom.isEmpty())
                        .orElse(null))
                .departement(r.departement())
                .secteurs(r.secteurs().stream()
                        .map(s -> Secteur.valueOf(s.name()))
                        .toList())
                .typeProjet(TypeProjet.valueOf(r.typeProjet().name()))
                .codeSolution(r.codeSolution())
                .nombreEssms(r.nombreEssms())
                .precisions(r.precisions())
                .contact(r.contact())
                .publieeLe(r.publieeLe())
                .retireeLe(r.retireeLe());
    }
}
