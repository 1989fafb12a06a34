package fr.esmsnumerique.usage.amenagement.web;

import fr.esmsnumerique.contrats.usage.modele.CodeIndicateur;
import fr.esmsnumerique.contrats.usage.modele.DemandeAmenagement;
import fr.esmsnumerique.contrats.usage.modele.EffetAmenagement;
import fr.esmsnumerique.contrats.usage.modele.EtapeAmenagement;
import fr.esmsnumerique.contrats.usage.modele.EtatAmenagement;
import fr.esmsnumerique.contrats.usage.modele.GesteAmenagement;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.usage.amenagement.application.MesurerEffets.Effet;
import fr.esmsnumerique.usage.amenagement.model.Amenagement;
import fr.esmsnumerique.usage.amenagement.model.Etape;
import fr.esmsnumerique.usage.amenagement.model.MotifReduction;
import fr.esmsnumerique.usage.amenagement.model.Perimetre;
import fr.esmsnumerique.usage.indicateur.model.Indicateur;
import fr.esmsnumerique.usage.indicateur.web.CalculMapper;
import fr.esmsnumerique.usage.projet.model.Secteur;
import java.time.YearMonth;
import java.util.Optional;

/** Contract to model and back. */
final class AmenagementMapper {

    private AmenagementMapper() {}

    static Perimetre perimetre(DemandeAmenagement demande) {
        return new Perimetre(
                demande.getCampagne(),
                Indicateur.valueOf(demande.getIndicateur().name()),
                demande.getSecteur() == null
                        ? null
                        : Secteur.valueOf(demande.getSecteur().name()),
                MotifReduction.valueOf(demande.getMotif().name()),
                demande.getActivite().strip(),
                YearMonth.parse(demande.getDu()),
                demande.getAu() == null ? null : YearMonth.parse(demande.getAu()));
    }

    static fr.esmsnumerique.contrats.usage.modele.Amenagement amenagement(Amenagement amenagement) {
        Perimetre perimetre = amenagement.perimetre();
        return new fr.esmsnumerique.contrats.usage.modele.Amenagement()
                .id(amenagement.id())
                .campagne(perimetre.campagne())
                .indicateur(CodeIndicateur.valueOf(perimetre.indicateur().name()))
                .secteur(Optional.ofNullable(perimetre.secteur())
                        .map(s -> fr.esmsnumerique.contrats.usage.modele.Secteur.valueOf(s.name()))
                        .orElse(null))
                .motif(fr.esmsnumerique.contrats.usage.modele.MotifReduction.valueOf(
                        perimetre.motif().name()))
                .compteur(fr.esmsnumerique.contrats.usage.modele.Compteur.valueOf(
                        perimetre.motif().compteur().name()))
                .activite(perimetre.activite())
                .du(perimetre.du().toString())
                .au(Optional.ofNullable(perimetre.au()).map(YearMonth::toString).orElse(null))
                .regions(amenagement.regions().stream().map(Region::code).toList())
                .documents(amenagement.documents())
                .etat(EtatAmenagement.valueOf(amenagement.etat().name()))
                .etapes(amenagement.etapes().stream()
                        .map(AmenagementMapper::etape)
                        .toList());
    }

    static EffetAmenagement effet(Effet effet) {
        return new EffetAmenagement()
                .dossierId(effet.projet().dossierId())
                .region(effet.projet().region().code())
                .mois(effet.mois().toString())
                .avant(CalculMapper.indicateur(effet.avant()))
                .apres(CalculMapper.indicateur(effet.apres()))
                .atteste(effet.projet().estAtteste());
    }

    private static EtapeAmenagement etape(Etape etape) {
        return new EtapeAmenagement()
                .geste(GesteAmenagement.valueOf(etape.geste().name()))
                .le(etape.le())
                .par(etape.nom())
                .qualite(etape.qualite())
                .favorable(etape.favorable())
                .texte(etape.texte());
    }
}
