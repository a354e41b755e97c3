using Negotiation.Analysis;

namespace Negotiation.Cli;

/// <summary>Reads the domain and the preferences, from files of either format, from a folder, or from a record.</summary>
internal static class BargainFiles
{
    /// <summary>Reads all files; what is wrong goes to the error stream.</summary>
    /// <exception cref="UnusableException">A file cannot be read, or the files are not a domain and its preferences.</exception>
    public static async Task<BargainQuestion> ReadAsync(BargainRequest request, ConsoleStreams streams, CancellationToken cancellationToken)
    {
        var isFolder = request.Paths is [var only] && Directory.Exists(only);
        var paths = isFolder ? FilesOf(request.Paths[0]) : request.Paths;
        var contents = new List<(InputFile File, ReadOnlyMemory<byte> Bytes, BargainFileKind Kind)>();
        foreach (var path in paths)
        {
            var file = new InputFile(path);
            var bytes = await file.ReadAsync(streams, cancellationToken);
            var kind = KindOf(bytes.Span);
            if (kind == BargainFileKind.Record && !isFolder && !StartsAnObject(bytes.Span))
            {
                throw new UnusableException($"'{path}' holds neither a domain nor preferences nor a record: name files of Genius XML or JSON.");
            }

            if (!isFolder || kind != BargainFileKind.Record)
            {
                contents.Add((file, bytes, kind));
            }
        }

        var domains = contents.Where(content => content.Kind is not (BargainFileKind.GeniusPreferences or BargainFileKind.JsonPreferences)).ToList();
        if (domains is not [var domain])
        {
            throw new UnusableException(domains.Count == 0
                ? $"none of {string.Join(", ", paths.Select(path => $"'{path}'"))} is a domain: name a Genius 'negotiation_template', or JSON with 'issues'."
                : $"{string.Join(" and ", domains.Select(each => $"'{each.File.Path}'"))} are domains: name one of them, and the preferences of its parties.");
        }

        if (domain.Kind == BargainFileKind.Record != request.On is not null)
        {
            throw new UnusableException(domain.Kind == BargainFileKind.Record
                ? $"'{domain.File.Path}' is a record, of which a day is wanted: add --on, such as --on 2025-05-19."
                : $"'{domain.File.Path}' is no record, and has no day: leave --on out.");
        }

        OutcomeSpace? found;
        var hasErrors = false;
        if (domain.Kind == BargainFileKind.Record)
        {
            var record = RecordFile.Of(domain.File, domain.Bytes, streams);
            if (record.Record is not { } known)
            {
                return new BargainQuestion { ExitCode = record.ExitCode };
            }

            var made = BargainRecord.SpaceOf(known, request.On!.Value);
            if (made is null)
            {
                streams.Output.Line($"On {request.On:uuuu-MM-dd} nothing is on the table in this record, so there is nothing to bargain about.");
                return new BargainQuestion { ExitCode = ExitCode.Good };
            }

            if (contents.Count == 1)
            {
                streams.Error.Message("no preferences are given, and none are guessed: fill this form in for each party, and name it after the record.", Ink.Aside);
                streams.Output.Write(BargainingJson.Form(made, [.. known.Parties.Select(party => party.Name)]));
                return new BargainQuestion { ExitCode = ExitCode.Good };
            }

            found = made;
        }
        else
        {
            var reading = domain.Kind == BargainFileKind.GeniusDomain
                ? GeniusXml.ReadDomain(domain.Bytes.Span, domain.File.Name)
                : BargainingJson.ReadDomain(domain.Bytes.Span, domain.File.Name);
            hasErrors = Print(reading.Diagnostics, streams);
            found = reading.Value;
        }

        if (found is not { } space)
        {
            return new BargainQuestion { ExitCode = ExitCode.ContentHasErrors };
        }

        var stated = new List<StatedPreferences>();
        foreach (var content in contents.Where(content => content.Kind != BargainFileKind.Record && content.Kind != BargainFileKind.GeniusDomain))
        {
            if (content.Kind == BargainFileKind.GeniusPreferences)
            {
                var profile = GeniusXml.ReadPreferences(content.Bytes.Span, content.File.Name, space, Path.GetFileNameWithoutExtension(content.File.Path));
                hasErrors |= Print(profile.Diagnostics, streams);
                stated.AddRange(profile.Value is { } exact ? [StatedPreferences.Of(exact, space)] : []);
            }
            else
            {
                var profiles = BargainingJson.ReadPreferences(content.Bytes.Span, content.File.Name, space);
                hasErrors |= Print(profiles.Diagnostics, streams);
                stated.AddRange(profiles.Value?.Parties ?? []);
            }
        }

        if (hasErrors)
        {
            return new BargainQuestion { ExitCode = ExitCode.ContentHasErrors };
        }

        return new BargainQuestion
        {
            Space = space,
            Preferences = [.. stated.Select(each => each.Exact).OfType<Preferences>()],
            Uncertain = stated.Any(each => each.Exact is null) ? [.. stated.Select(each => each.Uncertain)] : [],
            Files = [.. contents.Select(content => content.File.Path)],
        };
    }

    private static string[] FilesOf(string folder)
    {
        var files = Directory.EnumerateFiles(folder)
            .Where(file => Path.GetExtension(file).ToUpperInvariant() is ".XML" or ".JSON")
            .Order(StringComparer.Ordinal)
            .ToArray();
        return files.Length > 0 ? files : throw new UnusableException($"'{folder}' has no XML and no JSON file: name a folder with a domain and its profiles.");
    }

    private static BargainFileKind KindOf(ReadOnlySpan<byte> content) =>
        GeniusXml.IsXml(content)
            ? GeniusXml.IsDomain(content) ? BargainFileKind.GeniusDomain : BargainFileKind.GeniusPreferences
            : !BargainingJson.IsBargaining(content) ? BargainFileKind.Record
            : BargainingJson.IsDomain(content) ? BargainFileKind.JsonDomain
            : BargainFileKind.JsonPreferences;

    private static bool StartsAnObject(ReadOnlySpan<byte> content) => content.TrimStart("\uFEFF \t\r\n"u8) is [(byte)'{', ..];

    private static bool Print(EquatableList<BargainingDiagnostic> diagnostics, ConsoleStreams streams)
    {
        foreach (var diagnostic in diagnostics)
        {
            streams.Error.Message(diagnostic.ToString(), diagnostic.IsError ? Ink.Error : Ink.Warning);
        }

        return diagnostics.Any(diagnostic => diagnostic.IsError);
    }
}
