namespace Negotiation.Model;

/// <summary>What is extended has an end, or the extension says how long it is.</summary>
internal sealed class Extensions : RecordRule
{
    /// <inheritdoc/>
    public override void Join(Survey survey)
    {
        Endings? endings = null;
        survey.Each<Statement>((statement, findings) =>
        {
            if (statement is not { For: null, Until: null } || statement.Done != Act.Extend)
            {
                return;
            }

            var place = 0;
            foreach (var on in statement.On)
            {
                if (!(endings ??= new(survey.Index)).HasEnd(on))
                {
                    findings.Add(RuleBook.ExtendsNothing, $"{survey.Path}/on/{place}", $"{Refuse(statement.Reference, on)}");
                }

                place++;
            }
        });
        survey.Each<Effect>((effect, findings) =>
        {
            if (effect is { For: null, Until: null } && effect.Kind == EffectKind.Extends && survey.Holder is { } happening && !(endings ??= new(survey.Index)).HasEnd(effect.On))
            {
                findings.Add(RuleBook.ExtendsNothing, $"{survey.Path}/on", $"{Refuse(happening.Reference, effect.On)}");
            }
        });
    }

    private static string Refuse(Reference by, Reference on) =>
        $"'{by}' extends '{on}', which has no end by its schedule, and states no length: write 'for' or 'until' here, or give '{on}' a term.";
}
