using System.Numerics;

namespace Negotiation.Analysis;

/// <summary>Collects what is wrong with a file while it is read.</summary>
/// <param name="file">The name of the file.</param>
internal sealed class Findings(string file)
{
    private readonly List<BargainingDiagnostic> all = [];

    /// <summary>Whether anything makes the content useless.</summary>
    public bool HasErrors => all.Any(finding => finding.IsError);

    public void Error(BargainingRule rule, int? line, string message) => all.Add(new BargainingDiagnostic(rule, file, line, message));

    public void Warning(BargainingRule rule, int? line, string message) =>
        all.Add(new BargainingDiagnostic(rule, file, line, message, isError: false));

    /// <summary>Makes a value; a rule that it breaks becomes an error at the line.</summary>
    public T? Try<T>(int? line, Func<T> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (BargainingException fault)
        {
            Error(fault.Rule, line, fault.Fault);
            return null;
        }
    }

    /// <summary>A whole number; one that is not whole becomes an error at the line.</summary>
    public BigInteger? Whole(Rational value, int? line, string name)
    {
        if (value.Denominator.IsOne)
        {
            return value.Numerator;
        }

        Error(BargainingRule.WrongRange, line, $"The {name} is {value}: write a whole number.");
        return null;
    }

    /// <summary>A number of steps: whole, and at most what an issue may have.</summary>
    public int? Steps(Rational value, int? line) =>
        Whole(value, line, "number of steps") is { } steps ? (int)BigInteger.Clamp(steps, 0, BargainingIssue.MostValues) : null;

    /// <summary>The result: the value unless there are errors.</summary>
    public BargainingReading<T> Result<T>(T? value)
        where T : class =>
        new(HasErrors ? null : value, new EquatableList<BargainingDiagnostic>([.. all.OrderBy(finding => finding.Line ?? int.MaxValue)]));
}
