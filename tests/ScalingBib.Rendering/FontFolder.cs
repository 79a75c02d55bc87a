using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using ScalingBib.Figures.Fonts;

namespace ScalingBib.Rendering;

/// <summary>The bundled fonts where other programs find them: as bare TrueType files, since few of them read WOFF, with a configuration that offers nothing else.</summary>
internal static class FontFolder
{
    private const int HeaderSize = 12, EntrySize = 16;

    /// <summary>Path of a fontconfig configuration; the fonts lie beside it.</summary>
    public static string Write(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var font in BundledFonts.WebFiles)
            File.WriteAllBytes(Path.Combine(folder, Path.ChangeExtension(font.FileName, ".ttf")), Sfnt(SfntTables.Read(font.Bytes.ToArray()), Names(font)));
        var path = Path.Combine(folder, "fonts.conf");
        File.WriteAllText(path, Configuration(folder));
        return path;
    }

    /// <summary>Tables in order of tag, as the format asks for. Checksums are left at nothing: no program in use looks at them.</summary>
    private static byte[] Sfnt(IReadOnlyDictionary<string, byte[]> tables, byte[] names)
    {
        var ordered = tables.Where(table => table.Key != "name").Append(new("name", names)).OrderBy(table => table.Key, StringComparer.Ordinal).ToList();
        using var file = new MemoryStream();
        Span<byte> header = stackalloc byte[HeaderSize];
        header.Clear();
        var power = (int)Math.Log2(ordered.Count);
        BinaryPrimitives.WriteUInt32BigEndian(header, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(header[4..], (ushort)ordered.Count);
        BinaryPrimitives.WriteUInt16BigEndian(header[6..], (ushort)(EntrySize << power));
        BinaryPrimitives.WriteUInt16BigEndian(header[8..], (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(header[10..], (ushort)((EntrySize * ordered.Count) - (EntrySize << power)));
        file.Write(header);
        var offset = HeaderSize + (EntrySize * ordered.Count);
        Span<byte> entry = stackalloc byte[EntrySize];
        foreach (var (tag, table) in ordered)
        {
            entry.Clear();
            Encoding.ASCII.GetBytes(tag, entry);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], offset);
            BinaryPrimitives.WriteInt32BigEndian(entry[12..], table.Length);
            file.Write(entry);
            offset += Padded(table.Length);
        }

        foreach (var (_, table) in ordered)
        {
            file.Write(table);
            file.Write(new byte[Padded(table.Length) - table.Length]);
        }

        return file.ToArray();
    }

    private static int Padded(int length) => (length + 3) / 4 * 4;

    /// <summary>A name table with the family of all files: the semibold ones have one of their own, by which nobody asks for them.</summary>
    private static byte[] Names(WebFont font)
    {
        var style = font.Weight == FontWeight.Regular ? "Regular" : "SemiBold";
        (int Id, string Text)[] names = [(1, font.Family), (2, style), (4, $"{font.Family} {style}"), (6, $"{font.Family}-{style}")];
        using var records = new MemoryStream();
        using var texts = new MemoryStream();
        Put(records, 0, names.Length, 6 + (12 * names.Length));
        foreach (var (id, text) in names)
        {
            var bytes = Encoding.BigEndianUnicode.GetBytes(text);
            // Windows, Unicode, American English.
            Put(records, 3, 1, 0x409, id, bytes.Length, (int)texts.Length);
            texts.Write(bytes);
        }

        return [.. records.ToArray(), .. texts.ToArray()];
    }

    private static void Put(MemoryStream into, params ReadOnlySpan<int> numbers)
    {
        Span<byte> pair = stackalloc byte[2];
        foreach (var number in numbers)
        {
            BinaryPrimitives.WriteUInt16BigEndian(pair, (ushort)number);
            into.Write(pair);
        }
    }

    private static string Configuration(string folder) => string.Create(CultureInfo.InvariantCulture, $"""
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
        <fontconfig>
          <dir>{folder}</dir>
          <cachedir>{Path.Combine(folder, "cache")}</cachedir>
        </fontconfig>

        """);
}
