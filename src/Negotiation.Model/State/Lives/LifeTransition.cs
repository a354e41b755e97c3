namespace Negotiation.Model;

/// <summary>Where a step leads.</summary>
/// <param name="Step">The step.</param>
/// <param name="To">The stage that it leads to.</param>
/// <param name="From">The stages from which it does.</param>
internal sealed record LifeTransition(LifeStepKind Step, LifeStage To, ValueList<LifeStage> From);
