namespace NetDsl.Examples.Misconfigured;

public static partial class ND3047
{
    public static Network Good() => Network.Define("ND3047", net =>
    {
        net.Lac1(lac: side => side.Source("GE0/1/0"));
    });

    public static Network Good_hot_backup() => Network.Define("ND3047", net =>
    {
        net.HotBackup();
    });

    public static Network Unknown(Input<bool> shared) => Network.Define("ND3047", net =>
    {
        net.Lac1(lac: side => side.Source("GE0/1/0", shared));
    });

    public static Network Unknown_interface(InterfaceName source) => Network.Define("ND3047", net =>
    {
        net.Lac1(lac: side => side.Source(source, shared: true));
    });
}
