namespace NetDsl.Examples.Misconfigured;

public static partial class ND2099
{
    public static Network Good() => Network.Define("ND2099", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1).ServiceName("gold"));
            pe.Interface("GE0/1/1", ac => ac.Pseudowire("2.2.2.2", 2).ServiceName("silver"));
        });
    });

    public static Network Unknown(ServiceName name) => Network.Define("ND2099", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1).ServiceName("gold"));
            pe.Interface("GE0/1/1", ac => ac.Pseudowire("2.2.2.2", 2).ServiceName(name));
        });
    });
}
