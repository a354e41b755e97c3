using System.Globalization;
using Negotiation.Benchmarks.Corpora;
using Negotiation.Model;
using Negotiation.Model.Json;
using NodaTime;

namespace Negotiation.Benchmarks.State;

/// <summary>Measures the index of a ledger beside a LINQ pass and SQLite in one process, and prints ratios and bytes.</summary>
internal static class StateRun
{
    private static readonly Dictionary<Act, string> Stances = new(ReferenceEqualityComparer.Instance)
    {
        [Act.Reject] = "rejects",
        [Act.Accept] = "accepts",
        [Act.Propose] = "advances",
        [Act.Support] = "supports",
        [Act.Commit] = "accepts",
        [Act.Demand] = "advances",
        [Act.Oppose] = "opposes",
    };

    private static readonly LocalDate Epoch = new(1970, 1, 1);

    /// <summary>Prints the tables.</summary>
    /// <param name="sizes">The numbers of statements.</param>
    public static void Run(params ReadOnlySpan<int> sizes)
    {
        var built = new List<double>();
        foreach (var size in sizes)
        {
            built.Add(Run(size));
        }

        for (var place = 1; place < built.Count; place++)
        {
            var (less, more) = (sizes[place - 1], sizes[place]);
            var ratio = built[place] / built[place - 1];
            Console.WriteLine(Invariant($"building grows {ratio:F1} times from {less} to {more}; n log n would be {more * Math.Log(more) / (less * Math.Log(less)):F1}"));
        }
    }

    private static double Run(int size)
    {
        var record = StateLedger.Of(size);
        Console.WriteLine(Invariant($"## {size} statements"));
        Console.WriteLine();
        var (ledger, building, bytes) = Build(record);
        var (sqlite, rows, resolving, loading) = Load(record);
        using var database = sqlite;
        Console.WriteLine(Invariant($"building: {building:F0} ms; SQLite in one transaction {loading:F0} ms, resolving the days before {resolving:F0} ms: {(resolving + loading) / building:F1} times with that, {loading / building:F1} without; {bytes / (double)size:F0} bytes a statement"));
        Console.WriteLine();
        Console.WriteLine("| question | a subject among many | the hot subject | allocated |");
        Console.WriteLine("|---|---|---|---|");
        var one = Questions(StateLedger.Subjects(size), 2000);
        var hot = Questions([StateLedger.Hot], 2000, only: StateLedger.Parties[0]);
        var states = one.Concat(hot).Select(question => (question.On, question.KnownBy)).Distinct()
            .ToDictionary(days => days, days => ledger.AsOf(days.On, days.KnownBy));
        one = [.. one.Select(question => question with { State = states[(question.On, question.KnownBy)] })];
        hot = [.. hot.Select(question => question with { State = states[(question.On, question.KnownBy)] })];
        var stance = Print("StanceOf", q => q.State!.StanceOf(q.Party, q.Subject).Stance);
        var position = Print("PositionOf", q => q.State!.PositionOf(q.Party, q.Subject));
        var asOf = Print("AsOf and StanceOf", q => ledger.AsOf(q.On, q.KnownBy).StanceOf(q.Party, q.Subject).Stance);
        var sql = Print("SQLite", q => sqlite.StanceOf(q.Party.Text, q.Subject.Text, Number(q.On), Number(q.KnownBy)) ?? "");
        var pass = Print("LINQ over the rows", q => Linq(rows, q) ?? "", 10);
        Print("LINQ over the record", q => Linq(record, q) ?? "", 2);
        Console.WriteLine();
        foreach (var (name, time) in new[] { ("StanceOf", stance), ("PositionOf", position), ("AsOf and StanceOf", asOf) })
        {
            Console.WriteLine(Invariant($"{name}: {sql.One / time.One:F1} and {sql.Hot / time.Hot:F1} times as fast as SQLite, {pass.One / time.One:F0} and {pass.Hot / time.Hot:F0} times as fast as a LINQ pass over rows"));
        }

        Append(record);
        Console.WriteLine();
        return building;

        (double One, double Hot) Print(string name, Func<Question, object> ask, int questions = 2000)
        {
            var (first, allocated) = Each(one, ask, questions);
            var (second, _) = Each(hot, ask, questions);
            Console.WriteLine(Invariant($"| {name} | {first:F2} us | {second:F2} us | {allocated} B |"));
            return (first, second);
        }
    }

    /// <summary>Prints how long it takes to work out what has become of each proposal of a ledger, at first and again, and to ask why each answer of some records is so.</summary>
    public static void Lives(params ReadOnlySpan<string> records)
    {
        Console.WriteLine("| statements | lives | first, ms | again, ms | first, ms a life |");
        Console.WriteLine("|---|---|---|---|---|");
        var totals = new List<double>();
        foreach (var size in new[] { 1000, 10000 })
        {
            var record = StateLedger.Of(size);
            var best = (First: double.MaxValue, Again: double.MaxValue);
            for (var turn = 0; turn < 3; turn++)
            {
                var state = new Model.Ledger(record).AsOf(StateLedger.First.PlusDays(StateLedger.Days / 2));
                Reference[] on = [.. record.Proposals.Select(proposal => proposal.Reference)];
                best = (Math.Min(best.First, Time(() => Array.ForEach(on, each => state.LifeOf(each)))), Math.Min(best.Again, Time(() => Array.ForEach(on, each => state.LifeOf(each)))));
            }

            totals.Add(best.First);
            Console.WriteLine(Invariant($"| {size} | {record.Proposals.Count} | {best.First:F0} | {best.Again:F2} | {best.First / record.Proposals.Count:F1} |"));
        }

        Console.WriteLine(Invariant($"the first time grows {totals[1] / totals[0]:F1} times; n log n would be {10000 * Math.Log(10000) / (1000 * Math.Log(1000)):F1}"));
        foreach (var path in records)
        {
            var record = NegotiationJson.Read(File.ReadAllBytes(path)).Record!;
            var count = 0;
            var time = Time(() =>
            {
                var state = record.AsOf();
                foreach (var answer in state.Answers)
                {
                    GC.KeepAlive(state.Why(answer));
                    count++;
                }
            });
            Console.WriteLine(Invariant($"why, {count} answers of {path}: {time / 1000:F1} s"));
        }
    }

    /// <summary>Appends statements on subjects of which each ledger has as many statements, whatever its size.</summary>
    private static void Append(NegotiationRecord record)
    {
        var ledger = new GrowingLedger(record);
        var said = record.Statements.Where(statement => statement.On[0] != StateLedger.Hot).Take(10).ToArray();
        var number = 0;
        var best = double.MaxValue;
        for (var turn = 0; turn < 3; turn++)
        {
            best = Math.Min(best, Time(() => Array.ForEach(said, statement => ledger.Append(statement with { Id = $"more{number++}" }))) / said.Length);
        }

        Console.WriteLine(Invariant($"appending: {best:F2} ms a statement, with the positions and lives that it changes"));
    }

    /// <summary>Builds the ledger a few times, a small one more often, so that the code is compiled by then.</summary>
    private static (Model.Ledger Ledger, double Time, long Bytes) Build(NegotiationRecord record)
    {
        var times = new List<double>();
        Model.Ledger? ledger = null;
        long bytes = 0;
        for (var turn = 0; turn < 3 || (turn < 30 && times.Sum() < 2000); turn++)
        {
            ledger = null;
            var before = GC.GetTotalMemory(forceFullCollection: true);
            times.Add(Time(() => ledger = new Model.Ledger(record)));
            bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        }

        return (ledger!, times.Min(), bytes);
    }

    /// <summary>Loads SQLite a few times; the days that it is given are resolved from the record as the ledger resolves them, once for each source and event.</summary>
    private static (SqliteLedger Ledger, SqliteLedger.Row[] Rows, double Resolving, double Loading) Load(NegotiationRecord record)
    {
        SqliteLedger? sqlite = null;
        var rows = Array.Empty<SqliteLedger.Row>();
        var (resolving, loading) = (double.MaxValue, double.MaxValue);
        for (var turn = 0; turn < 3; turn++)
        {
            sqlite?.Dispose();
            sqlite = new SqliteLedger();
            GC.Collect();
            resolving = Math.Min(resolving, Time(() => rows = Rows(record)));
            loading = Math.Min(loading, Time(() => sqlite.Load(rows)));
        }

        return (sqlite!, rows, resolving, loading);
    }

    /// <summary>Asks in turns, for half a second at least, so that the code is compiled by then; the best turn counts.</summary>
    private static (double Microseconds, long Allocated) Each(Question[] questions, Func<Question, object> ask, int count)
    {
        var best = double.MaxValue;
        long allocated = 0;
        var spent = 0d;
        for (var turn = 0; turn < (count > 100 ? 20 : 3) || spent < 500; turn++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var time = Time(() =>
            {
                for (var place = 0; place < count; place++)
                {
                    GC.KeepAlive(ask(questions[place]));
                }
            });
            allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / count;
            best = Math.Min(best, time * 1000 / count);
            spent += time;
        }

        return (best, allocated);
    }

    /// <summary>The processor time in milliseconds, which waits for the processor do not lengthen.</summary>
    private static double Time(Action action)
    {
        var start = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
    }

    private static Question[] Questions(Reference[] subjects, int count, Id<Party>? only = null)
    {
        var chance = new Chance(11);
        return [.. Enumerable.Range(0, count).Select(_ => new Question(
            only ?? chance.One(StateLedger.Parties), chance.One(subjects), Day(chance), Day(chance)))];
    }

    /// <summary>One of a hundred days, so that there is a state for each pair.</summary>
    private static LocalDate Day(Chance chance) => StateLedger.First.PlusDays(chance.Below(100) * StateLedger.Days / 100);

    /// <summary>One pass over what SQLite holds, with days as numbers.</summary>
    private static string? Linq(SqliteLedger.Row[] rows, Question question)
    {
        var (party, subject, day, known) = (question.Party.Text, question.Subject.Text, Number(question.On), Number(question.KnownBy));
        return rows
            .Where(row => row.Day <= day && row.Known <= known && row.Stance is not null
                && string.Equals(row.Party, party, StringComparison.Ordinal) && string.Equals(row.Subject, subject, StringComparison.Ordinal))
            .OrderByDescending(row => row.Day)
            .Select(row => row.Stance)
            .FirstOrDefault();
    }

    /// <summary>One pass over the record itself; as far as its days are plain.</summary>
    private static string? Linq(NegotiationRecord record, Question question)
    {
        var sources = record.Sources.ToDictionary(source => source.Id);
        Reference party = question.Party;
        return record.Statements
            .Where(said => said.On.Contains(question.Subject) && said.By[0].Speaker == party && Stances.ContainsKey(said.Act))
            .Where(said => said.By[0].At?.Latest.Day <= question.On)
            .Where(said => said.Evidence.Any(piece => sources[piece.Source].Published?.Latest.Day <= question.KnownBy))
            .OrderByDescending(said => said.By[0].At!.Latest.Day)
            .Select(said => Stances[said.Act])
            .FirstOrDefault();
    }

    /// <summary>The statements with their days and those of their sources, resolved once for each source and event.</summary>
    private static SqliteLedger.Row[] Rows(NegotiationRecord record)
    {
        var published = record.Sources.ToDictionary(source => source.Id.Text, source => source.Published?.Latest.Day is { } day ? Number(day) : int.MaxValue, StringComparer.Ordinal);
        var events = record.Events.ToDictionary(happening => happening.Id.Text, happening => Number(happening.When!.Values[0].Latest.Day!.Value), StringComparer.Ordinal);
        var parties = new Dictionary<string, string>(StringComparer.Ordinal);
        var rows = new SqliteLedger.Row[record.Statements.Count];
        for (var place = 0; place < rows.Length; place++)
        {
            var said = record.Statements[place];
            var voice = said.By[0];
            var known = int.MaxValue;
            foreach (var piece in said.Evidence)
            {
                known = Math.Min(known, published[piece.Source.Text]);
            }

            var speaker = voice.Speaker!.Value;
            if (!parties.TryGetValue(speaker.Text, out var party))
            {
                parties[speaker.Text] = party = speaker.Id;
            }

            var day = voice.At is { } time ? Number(time.Latest.Day!.Value) : events[voice.In!.Value.Text];
            rows[place] = new(said.Id.Text, party, said.On[0].Text, day, known, Stances.GetValueOrDefault(said.Act));
        }

        return rows;
    }

    private static int Number(LocalDate day) => Period.DaysBetween(Epoch, day);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private readonly record struct Question(Id<Party> Party, Reference Subject, LocalDate On, LocalDate KnownBy, NegotiationState? State = null);
}
