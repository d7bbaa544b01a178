namespace AlertBot.Deals;

/// <summary>The deal files of a folder, read one by one: a broken one does not hide the others.</summary>
internal static class DealFolder
{
    public static IReadOnlyList<(string Path, DealFileResult Result)> Read(string directory)
    {
        var read = Directory.EnumerateFiles(directory, "*.json").Order(StringComparer.Ordinal).Select(path => (path, Parse(path))).ToList();
        return Unique(read);
    }

    private static DealFileResult Parse(string path)
    {
        try
        {
            return DealFile.Parse(File.ReadAllText(path), path);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return new DealFileResult.Invalid([$"{path}(1): cannot be read: {unreadable.Message}"]);
        }
    }

    // An id names one deal: the second file with it would silently replace the first.
    private static List<(string Path, DealFileResult Result)> Unique(List<(string Path, DealFileResult Result)> read)
    {
        var first = new Dictionary<DealId, string>();
        return [.. read.Select(file => file.Result is DealFileResult.Parsed { Deal.Id: var id } && !first.TryAdd(id, file.Path)
            ? (file.Path, new DealFileResult.Invalid([$"{file.Path}(1): the id \"{id}\" is taken by {first[id]}; give this deal another one."]))
            : file)];
    }
}
