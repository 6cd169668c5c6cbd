namespace NetDsl.Examples.Misconfigured;

public static partial class ND3032
{
    public static Network Bad_too_long() => Network.Define("ND3032", net =>
    {
        net.Lac1(group: g =>
        {
            g.PasswordFor("3.3.3.3", "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345"); // expect ND3032, ND6201
        });
    });

    public static Network Good() => Network.Define("ND3032", net =>
    {
        net.Lac1(group: g => g.Password("%^%#pAX[0k.N/7!&E.8/W^OD-x//CRf'DHjM`9T%g:5a%^%#"));
    });

    public static Network Unknown(Secret password) => Network.Define("ND3032", net =>
    {
        net.Lac1(group: g => g.Password(password));
    });
}
