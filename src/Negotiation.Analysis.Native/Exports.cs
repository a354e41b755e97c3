using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Negotiation.Analysis.Native;

/// <summary>The functions of <c>negotiation_analysis.h</c>, which says what they do.</summary>
internal static unsafe class Exports
{
    private const int Version = 1;
    private const int Cell = 48;

    private const int Good = 0;
    private const int TooSmall = 1;
    private const int Content = 2;
    private const int Argument = 3;
    private const int Failure = 4;

    [UnmanagedCallersOnly(EntryPoint = "negotiation_abi_version", CallConvs = [typeof(CallConvCdecl)])]
    public static int AbiVersion() => Version;

    [UnmanagedCallersOnly(EntryPoint = "negotiation_shape", CallConvs = [typeof(CallConvCdecl)])]
    public static int Shape(byte* problem, int length, int* parties, int* issues, byte* message, int messageCapacity, int* messageLength)
    {
        if (problem is null || length < 0 || parties is null || issues is null)
        {
            return Argument;
        }

        return Guarded(message, messageCapacity, messageLength, () =>
        {
            var (space, preferences) = Problem(problem, length);
            (*parties, *issues) = (preferences.Count, space.Issues.Count);
            return Good;
        });
    }

    [UnmanagedCallersOnly(EntryPoint = "negotiation_points", CallConvs = [typeof(CallConvCdecl)])]
    public static int Points(
        byte* problem, int length, int concept, int capacity, double* utilities, byte* counts, byte* indexes, int* size, byte* message, int messageCapacity, int* messageLength)
    {
        if (problem is null || length < 0 || concept is < 0 or > 4 || capacity < 0 || size is null
            || (capacity > 0 && (utilities is null || counts is null || indexes is null)))
        {
            return Argument;
        }

        return Guarded(message, messageCapacity, messageLength, () =>
        {
            var points = Concept(Analyse(problem, length), concept);
            *size = points.Count;
            if (capacity < points.Count)
            {
                return capacity == 0 ? Good : TooSmall;
            }

            for (var i = 0; i < points.Count; i++)
            {
                var point = points[i];
                for (var p = 0; p < point.Utilities.Count; p++)
                {
                    utilities[((long)i * point.Utilities.Count) + p] = point.Utilities[p].ToDouble();
                }

                if (!Write(point.Count, counts + ((long)i * Cell)) || !Write(point.Outcome.Index, indexes + ((long)i * Cell)))
                {
                    return TooSmall;
                }
            }

            return Good;
        });
    }

    [UnmanagedCallersOnly(EntryPoint = "negotiation_utilities", CallConvs = [typeof(CallConvCdecl)])]
    public static int Utilities(
        byte* problem, int length, int outcomes, byte* indexes, double* utilities, byte* message, int messageCapacity, int* messageLength)
    {
        if (problem is null || length < 0 || outcomes < 0 || (outcomes > 0 && (indexes is null || utilities is null)))
        {
            return Argument;
        }

        return Guarded(message, messageCapacity, messageLength, () =>
        {
            var analysis = Analyse(problem, length);
            for (var i = 0; i < outcomes; i++)
            {
                var values = analysis.Utilities(analysis.Space.OutcomeAt(ReadIndex(indexes + ((long)i * Cell))));
                for (var p = 0; p < values.Count; p++)
                {
                    utilities[((long)i * values.Count) + p] = values[p].ToDouble();
                }
            }

            return Good;
        });
    }

    [UnmanagedCallersOnly(EntryPoint = "negotiation_explain", CallConvs = [typeof(CallConvCdecl)])]
    public static int Explain(
        byte* problem, int length, byte* index, int capacity, byte* text, int* size, byte* message, int messageCapacity, int* messageLength)
    {
        if (problem is null || length < 0 || index is null || capacity < 0 || size is null || (capacity > 0 && text is null))
        {
            return Argument;
        }

        return Guarded(message, messageCapacity, messageLength, () =>
        {
            var analysis = Analyse(problem, length);
            var outcome = analysis.Space.OutcomeAt(ReadIndex(index));
            var sentences = analysis.Preferences.SelectMany(party => analysis.ExplainUtility(outcome, party.Party)).Concat(analysis.ExplainFrontier(outcome));
            return Write(string.Join('\n', sentences), capacity, text, size);
        });
    }

    [UnmanagedCallersOnly(EntryPoint = "negotiation_csv", CallConvs = [typeof(CallConvCdecl)])]
    public static int Csv(
        byte* problem, int length, int concept, int capacity, byte* text, int* size, byte* message, int messageCapacity, int* messageLength)
    {
        if (problem is null || length < 0 || concept is < 0 or > 4 || capacity < 0 || size is null || (capacity > 0 && text is null))
        {
            return Argument;
        }

        return Guarded(message, messageCapacity, messageLength, () =>
        {
            var analysis = Analyse(problem, length);
            return Write(concept == 0 ? BargainingCsv.Frontier(analysis) : BargainingCsv.Solutions(analysis), capacity, text, size);
        });
    }

    private static BargainingAnalysis Analyse(byte* problem, int length)
    {
        var (space, preferences) = Problem(problem, length);
        return BargainingAnalysis.Of(space, preferences);
    }

    private static (OutcomeSpace Space, EquatableList<Preferences> Preferences) Problem(byte* problem, int length)
    {
        const string Name = "problem";
        var content = new ReadOnlySpan<byte>(problem, length);
        var space = BargainingJson.ReadDomain(content, Name).Get();
        var stated = BargainingJson.ReadPreferences(content, Name, space).Get().Parties;
        return (space,
        [
            .. stated.Select(each => each.Exact
                ?? throw new FormatException($"The preferences of {each.Uncertain.Party} are intervals or orders, and numbers are wanted here.")),
        ]);
    }

    private static IReadOnlyList<FrontierPoint> Concept(BargainingAnalysis analysis, int concept) => concept switch
    {
        0 => analysis.Frontier,
        1 => analysis.Nash,
        2 => analysis.KalaiSmorodinsky,
        3 => analysis.Egalitarian,
        _ => analysis.Utilitarian,
    };

    private static BigInteger ReadIndex(byte* cell)
    {
        var text = new ReadOnlySpan<byte>(cell, Cell);
        var end = text.IndexOf((byte)0);
        return end > 0 && BigInteger.TryParse(Encoding.UTF8.GetString(text[..end]), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? index
            : throw new FormatException("An index is no decimal number that ends with NUL.");
    }

    private static bool Write(BigInteger number, byte* cell)
    {
        var text = Encoding.ASCII.GetBytes(number.ToString(CultureInfo.InvariantCulture));
        var target = new Span<byte>(cell, Cell);
        target.Clear();
        return text.Length < Cell && text.AsSpan().TryCopyTo(target);
    }

    private static int Write(string text, int capacity, byte* buffer, int* size)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        *size = bytes.Length;
        if (capacity < bytes.Length)
        {
            return capacity == 0 ? Good : TooSmall;
        }

        bytes.CopyTo(new Span<byte>(buffer, capacity));
        return Good;
    }

    /// <summary>Does the work; when that fails, writes as much of the message as there is room for, and its whole length.</summary>
    private static int Guarded(byte* message, int capacity, int* length, Func<int> work)
    {
        try
        {
            return work();
        }
        catch (Exception fault) when (fault is not StackOverflowException)
        {
            var bytes = Encoding.UTF8.GetBytes(fault.Message);
            if (length is not null)
            {
                *length = bytes.Length;
            }

            if (message is not null && capacity > 0)
            {
                bytes.AsSpan(0, Math.Min(capacity, bytes.Length)).CopyTo(new Span<byte>(message, capacity));
            }

            return fault is BargainingException or FormatException ? Content : Failure;
        }
    }
}
