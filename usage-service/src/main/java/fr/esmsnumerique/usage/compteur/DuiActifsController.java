package fr.esmsnumerique.usage.compteur;

import fr.esmsnumerique.contrats.usage.api.DuiActifsApi;
import fr.esmsnumerique.contrats.usage.modele.DuiActifs;
import fr.esmsnumerique.contrats.usage.modele.DuiActifsRegion;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.support.campagnes.CampagnesRecues;
import fr.esmsnumerique.support.campagnes.ParametresCampagne;
import fr.esmsnumerique.support.campagnes.ValeurCitee;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.usage.compteur.CompterDuiActifs.Compte;
import fr.esmsnumerique.usage.projet.web.AccesProjet;
import fr.esmsnumerique.usage.projet.web.Lecteurs;
import fr.esmsnumerique.usage.projet.web.ProjetMapper;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** The count the programme is judged on, beside its objective, which is data of a campaign. */
@RestController
class DuiActifsController implements DuiActifsApi {

    private static final String OBJECTIF = "usage.dui_actifs.objectif";

    private final AccesProjet acces;
    private final ActeurCourant acteurs;
    private final CompterDuiActifs compter;
    private final CampagnesRecues campagnes;
    private final Horloge horloge;
    private final String campagne;

    DuiActifsController(
            AccesProjet acces,
            ActeurCourant acteurs,
            CompterDuiActifs compter,
            CampagnesRecues campagnes,
            Horloge horloge,
            @Value("${esms.dui-actifs.campagne}") String campagne) {
        this.acces = acces;
        this.acteurs = acteurs;
        this.compter = compter;
        this.campagnes = campagnes;
        this.horloge = horloge;
        this.campagne = campagne;
    }

    @Override
    public ResponseEntity<DuiActifs> lireDuiActifs(@Nullable String mois) {
        acteurs.exiger(Lecteurs.AGENTS);
        YearMonth jusquA = mois == null ? YearMonth.from(horloge.aujourdhui()).minusMonths(1) : YearMonth.parse(mois);
        Map<String, Compte> regions = compter.executer(acces.filtre(null), jusquA);
        Compte total = regions.values().stream().reduce(new Compte(0, 0, 0), Compte::plus);
        return ResponseEntity.ok(avecObjectif(new DuiActifs()
                .mois(jusquA.toString())
                .dossiersActifs(total.dossiers())
                .essmsDeclares(total.declares())
                .essmsSansDeclaration(total.muets())
                .regions(regions.entrySet().stream()
                        .map(e -> new DuiActifsRegion()
                                .region(e.getKey())
                                .dossiersActifs(e.getValue().dossiers())
                                .essmsDeclares(e.getValue().declares())
                                .essmsSansDeclaration(e.getValue().muets()))
                        .toList())));
    }

    private DuiActifs avecObjectif(DuiActifs reponse) {
        ParametresCampagne parametres = campagnes.parametres(campagne);
        LocalDate jour = horloge.aujourdhui();
        if (!parametres.donne(OBJECTIF, jour, null)) {
            return reponse;
        }
        ValeurCitee<Integer> objectif = parametres.entier(OBJECTIF, jour, null);
        return reponse.objectif(objectif.valeur().longValue())
                .dateObjectif(
                        parametres.date("usage.dui_actifs.echeance", jour, null).valeur())
                .reference(ProjetMapper.reference(objectif.reference()));
    }
}
