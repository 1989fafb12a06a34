package fr.esmsnumerique.test.architecture.fautes.model;

import org.springframework.beans.factory.BeanFactory;

public record ModeleAvecSpring(BeanFactory fabrique) {}
