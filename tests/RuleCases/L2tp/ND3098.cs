namespace NetDsl.Examples.Misconfigured;

public static partial class ND3098
{
    public static Network Bad_place() => Network.Define("ND3098", net =>
    {
        net.HuaweiRouter("BRAS1", bras => bras.Interface("GE0/2/0.1", access => access.UserVlan(1, 100).Bas(bas => bas
            .Layer2Subscriber()
            .Raw("authentication-method ppp bind")))); // expect ND3098
    });

    public static Network Good() => Network.Define("ND3098", net =>
    {
        net.HuaweiRouter("BRAS1", bras => bras.Interface("GE0/2/0.1", access => access.UserVlan(1, 100).Bas(bas =>
        {
            bas.Layer2Subscriber();
            bas.AuthenticateByPpp().AuthenticateByWeb();
        })));
    });

    public static Network Unknown(Input<bool> fast) => Network.Define("ND3098", net =>
    {
        net.HuaweiRouter("BRAS1", bras => bras.Interface("GE0/2/0.1", access => access.UserVlan(1, 100).Bas(bas => bas.Layer2Subscriber().AuthenticateByPpp().AuthenticateByFastWeb(fast))));
    });
}
