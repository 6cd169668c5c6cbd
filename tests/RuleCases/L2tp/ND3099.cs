namespace NetDsl.Examples.Misconfigured;

public static partial class ND3099
{
    public static Network Good() => Network.Define("ND3099", net =>
    {
        net.HuaweiRouter("BRAS1", bras => bras.Interface("GE0/2/0.1", access =>
        {
            access.UserVlan(1, 100);
            access.Bas(bas => bas.Layer2Subscriber());
        }));
    });

    public static Network Unknown(InterfaceName name) => Network.Define("ND3099", net =>
    {
        net.HuaweiRouter("BRAS1", bras => bras.Interface(name, access => access.UserVlan(1, 100).Bas(bas => bas.Layer2Subscriber())));
    });
}
