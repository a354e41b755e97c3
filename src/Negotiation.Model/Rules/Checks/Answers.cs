namespace Negotiation.Model;

/// <summary>An answer is to something that was put, and comes after it. A counter puts what it is on, and answers something else.</summary>
internal sealed class Answers : RecordRule
{
    private static readonly Act[] Puts = [Act.Demand, Act.Propose, Act.Request, Act.Raise, Act.Explore, Act.Claim, Act.Commit, Act.Discuss, Act.Counter];
    private static readonly Act[] NeedsQuestion = [Act.Accept, Act.Reject, Act.Defer];

    /// <inheritdoc/>
    public override void Join(Survey survey)
    {
        UnputProposals? unput = null, uncountered = null;
        survey.Each<Statement>((statement, findings) =>
        {
            if (IsAnswer(statement))
            {
                CheckPut(statement, unput ??= UnputProposals.Of(survey.Index, IsAnswer, IsPut), survey, findings);
            }
            else if (CountersNothing(statement))
            {
                CheckPut(statement, uncountered ??= UnputProposals.Of(survey.Index, CountersNothing, static put => IsPut(put) && !CountersNothing(put)), survey, findings);
            }

            CheckOrder(statement, statement.Answers, "answers", "answers", survey, findings);
            CheckOrder(statement, statement.ReactsTo, "reactsTo", "reacts to", survey, findings);
        });
    }

    private static bool IsAnswer(Statement statement) => statement.Done is { } act && NeedsQuestion.Contains(act);

    private static bool IsPut(Statement statement) => statement.Done is { } act && Puts.Contains(act);

    /// <summary>A counter that does not say what it answers may be meant as an answer to what it is on.</summary>
    private static bool CountersNothing(Statement statement) => statement.Done == Act.Counter && statement.Answers is null;

    private static void CheckPut(Statement statement, UnputProposals unput, Survey survey, Findings findings)
    {
        var place = 0;
        foreach (var reference in statement.On)
        {
            if (unput.Contains(reference))
            {
                findings.Add(
                    RuleBook.AnswersNothingPut,
                    $"{survey.Path}/on/{place}",
                    $"'{statement.Reference}' answers '{reference}', and nobody is recorded as having put it: add who did, if a source says who.");
            }

            place++;
        }
    }

    private static void CheckOrder(
        Statement statement, Reference? earlier, string member, string verb, Survey survey, Findings findings)
    {
        if (earlier is not { } reference)
        {
            return;
        }

        var (said, before) = (survey.Times.Of(statement.Reference), survey.Times.Of(reference));
        if (before.IsCertainlyAfter(said))
        {
            findings.Add(
                RuleBook.AnswerBeforeQuestion,
                $"{survey.Path}/{member}",
                $"'{statement.Reference}' ({said}) {verb} '{reference}' ({before}), which is later: correct one of the dates, or the reference.");
        }
    }
}
