package fr.esmsnumerique.usage.declaration.web;

import fr.esmsnumerique.contrats.usage.api.DeclarationsApi;
import fr.esmsnumerique.contrats.usage.modele.DeclarationsMois;
import fr.esmsnumerique.contrats.usage.modele.SaisieEssms;
import fr.esmsnumerique.contrats.usage.modele.SaisieMois;
import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.usage.declaration.application.DeclarerMois;
import fr.esmsnumerique.usage.declaration.model.DeclarationEssms;
import fr.esmsnumerique.usage.declaration.model.Declarations;
import fr.esmsnumerique.usage.declaration.model.MotifRefus;
import fr.esmsnumerique.usage.declaration.model.PeriodeMesure;
import fr.esmsnumerique.usage.declaration.model.ResultatDeclaration;
import fr.esmsnumerique.usage.declaration.model.ResultatDeclaration.Refusee;
import fr.esmsnumerique.usage.declaration.model.Saisie;
import fr.esmsnumerique.usage.declaration.model.VersionDeclaration.Origine;
import fr.esmsnumerique.usage.indicateur.model.CampagnesUsage;
import fr.esmsnumerique.usage.mandat.web.EssmsOuverts;
import fr.esmsnumerique.usage.projet.model.Essms;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.projet.web.AccesProjet;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Declarations over HTTP: a carrier for its project, an external system for its own establishments. */
@RestController
class DeclarationController implements DeclarationsApi {

    private final AccesProjet acces;
    private final ActeurCourant acteurs;
    private final DeclarerMois declarer;
    private final Declarations declarations;
    private final CampagnesUsage campagnes;
    private final EssmsOuverts ouverts;

    DeclarationController(
            AccesProjet acces,
            ActeurCourant acteurs,
            DeclarerMois declarer,
            Declarations declarations,
            CampagnesUsage campagnes,
            EssmsOuverts ouverts) {
        this.acces = acces;
        this.acteurs = acteurs;
        this.declarer = declarer;
        this.declarations = declarations;
        this.campagnes = campagnes;
        this.ouverts = ouverts;
    }

    @Override
    public ResponseEntity<DeclarationsMois> lireDeclarations(String dossierId, String mois) {
        return rendre(acces.declarationsLisibles(dossierId), YearMonth.parse(mois));
    }

    @Override
    public ResponseEntity<DeclarationsMois> declarerMois(String dossierId, String mois, SaisieMois saisie) {
        acces.declare(dossierId);
        Acteur acteur = acteurs.acteur();
        Origine origine = acteur.aRole(Role.SYSTEME_EXTERNE) ? Origine.SYSTEME_EXTERNE : Origine.PORTEUR;
        Map<NumeroFiness, Saisie> saisies = lire(ouverts.a(acteur, dossierId), saisie.getDeclarations());
        ResultatDeclaration resultat = declarer.executer(new DeclarerMois.Demande(
                dossierId, YearMonth.parse(mois), saisies, acteur.nom(), origine, saisie.getMotif()));
        return switch (resultat) {
            case ResultatDeclaration.Acceptee _ -> rendre(acces.declare(dossierId), YearMonth.parse(mois));
            case Refusee refus -> throw RefusDeclarations.exception(refus);
        };
    }

    private static Map<NumeroFiness, Saisie> lire(Predicate<String> ouvert, List<SaisieEssms> declarations) {
        Map<NumeroFiness, Saisie> saisies = new LinkedHashMap<>();
        for (SaisieEssms declaration : declarations) {
            String numero = declaration.getNumeroFiness();
            if (!ouvert.test(numero)) {
                throw AccesProjet.refusEssms();
            }
            if (!NumeroFiness.estValide(numero)) {
                throw RefusDeclarations.exception(new Refusee(MotifRefus.ESSMS_HORS_PROJET, numero));
            }
            if (saisies.putIfAbsent(
                            new NumeroFiness(numero),
                            DeclarationMapper.saisie(declaration.getCompteurs(), declaration.getSansObjet()))
                    != null) {
                throw RefusDeclarations.exception(new Refusee(MotifRefus.DOUBLON, numero));
            }
        }
        return saisies;
    }

    private ResponseEntity<DeclarationsMois> rendre(Projet projet, YearMonth mois) {
        Predicate<String> ouvert = ouverts.a(acteurs.acteur(), projet.dossierId());
        List<NumeroFiness> visibles = projet.essms().stream()
                .map(Essms::numeroFiness)
                .filter(n -> ouvert.test(n.valeur()))
                .toList();
        Map<NumeroFiness, DeclarationEssms> recues = declarations.duMois(projet.dossierId(), visibles, mois);
        DeclarationsMois reponse = new DeclarationsMois()
                .dossierId(projet.dossierId())
                .mois(mois.toString())
                .declarations(visibles.stream()
                        .map(recues::get)
                        .filter(Objects::nonNull)
                        .map(DeclarationMapper::declaration)
                        .toList())
                .essmsSansDeclaration(visibles.stream()
                        .filter(n -> !recues.containsKey(n))
                        .map(NumeroFiness::valeur)
                        .toList());
        YearMonth premier = projet.premierMois();
        if (premier != null) {
            reponse.periode(DeclarationMapper.periode(PeriodeMesure.de(mois, premier, moisPremiereMesure(projet))));
        }
        return ResponseEntity.ok(reponse);
    }

    private int moisPremiereMesure(Projet projet) {
        return campagnes
                .regles(projet.campagne(), projet.dateConvention(), projet.region())
                .moisPremiereMesure();
    }
}
