namespace Negotiation.Model;

/// <summary>The stance of a party on something, read without what leads to it.</summary>
/// <param name="Stance">Where it stands; <see cref="Stance.Silent"/> where it said nothing.</param>
/// <param name="Certainty">How sure that is.</param>
/// <param name="Last">Its last word; <c>null</c> where there is none, or more than one.</param>
public readonly record struct StanceReading(Stance Stance, Truth Certainty, Id<Statement>? Last);
