package fr.esmsnumerique.eligibilite.essms.web;

import fr.esmsnumerique.contrats.eligibilite.modele.AutoriteTarification;
import fr.esmsnumerique.contrats.eligibilite.modele.Essms;
import fr.esmsnumerique.kernel.Region;

/** An establishment in the contract's form. */
public final class EssmsMapper {

    private EssmsMapper() {}

    public static Essms essms(fr.esmsnumerique.eligibilite.essms.model.Essms essms) {
        Region region = essms.region();
        return new Essms()
                .numeroFiness(essms.numeroFiness())
                .numeroFinessJuridique(essms.numeroFinessJuridique())
                .raisonSociale(essms.raisonSociale())
                .region(region == null ? null : region.code())
                .departement(essms.departement())
                .commune(essms.commune())
                .categorie(essms.categorie())
                .libelleCategorie(essms.libelleCategorie())
                .groupeCategorie(essms.groupeCategorie())
                .siret(essms.siret())
                .modeTarification(essms.modeTarification())
                .libelleModeTarification(essms.libelleModeTarification())
                .autoriteTarification(AutoriteTarification.valueOf(
                        essms.autoriteTarification().name()))
                .datemaj(essms.datemaj())
                .fermeLe(essms.fermeLe());
    }
}
