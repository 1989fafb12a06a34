package fr.esmsnumerique.eligibilite.projet.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the carrier declares of its solution beyond its Ségur standing; an absent answer leaves its clause to a person. */
public record CapacitesSolution(
        @Nullable Boolean conformeCahierDesCharges,
        @Nullable Boolean referenceeSad,
        List<ServiceSocle> servicesSocle,
        List<Nomenclature> nomenclatures) {

    public static final CapacitesSolution INCONNUES = new CapacitesSolution(null, null, List.of(), List.of());

    public CapacitesSolution {
        servicesSocle = Listes.copie(servicesSocle);
        nomenclatures = Listes.copie(nomenclatures);
    }

    public CapacitesSolution conforme() {
        return new CapacitesSolution(true, referenceeSad, servicesSocle, nomenclatures);
    }

    public CapacitesSolution auSad() {
        return selonLeSad(true);
    }

    public CapacitesSolution selonLeSad(boolean listee) {
        return new CapacitesSolution(conformeCahierDesCharges, listee, servicesSocle, nomenclatures);
    }

    public CapacitesSolution avecServices(List<ServiceSocle> services) {
        return new CapacitesSolution(conformeCahierDesCharges, referenceeSad, services, nomenclatures);
    }

    public CapacitesSolution avecNomenclatures(List<Nomenclature> integrees) {
        return new CapacitesSolution(conformeCahierDesCharges, referenceeSad, servicesSocle, integrees);
    }
}
