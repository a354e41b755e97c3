using FsCheck;
using FsCheck.Fluent;

namespace Negotiation.Model.Tests.Generators;

/// <summary>Makes what was said.</summary>
public static class StatementGenerators
{
    public static Gen<Iteration> Iteration { get; } =
        from kind in CodeGenerators.Of<IterationKind>()
        from earlier in TextGenerators.Id<Statement>().Listed().OrAbsent()
        from unknown in RawJsonGenerators.UnknownMembers
        select new Iteration { Kind = kind, Of = earlier, Unknown = unknown };

    public static Gen<Statement> Statement { get; } = EntryGenerators.Complete(
        from id in TextGenerators.Id<Statement>()
        from speakers in SourceGenerators.Voice.Listed(least: 1)
        from hearers in TextGenerators.Reference.Listed().OrAbsent()
        from act in CodeGenerators.Of<Act>()
        from isNegated in Gen.Elements<bool?>(null, true, false)
        from subjects in TextGenerators.Reference.Listed(least: 1)
        from except in TextGenerators.Reference.Listed()
        from content in TextGenerators.Words.OrNull()
        from conditions in ConditionGenerators.Condition.Listed()
        from iteration in Iteration.OrNull()
        from answers in TextGenerators.Reference.OrAbsent()
        from reactsTo in TextGenerators.Reference.OrAbsent()
        from form in CodeGenerators.Of<AssentForm>().OrNull()
        from effective in TimeGenerators.When.OrNull()
        from openUntil in TimeGenerators.When.OrNull()
        from length in TimeGenerators.Length.OrNull()
        from until in TimeGenerators.When.OrNull()
        from isRetroactive in Gen.Elements<bool?>(null, true, false)
        from handling in SourceGenerators.Handling.OrNull()
        select new Statement
        {
            Id = id,
            By = speakers,
            To = hearers,
            Act = act,
            IsNegated = isNegated,
            On = subjects,
            Except = except,
            Content = content,
            Conditions = conditions,
            Iteration = iteration,
            Answers = answers,
            ReactsTo = reactsTo,
            Form = form,
            Effective = effective,
            OpenUntil = openUntil,
            For = length,
            Until = until,
            IsRetroactive = isRetroactive,
            Handling = handling,
        });
}
